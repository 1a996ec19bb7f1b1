/**
 * The signs that open an item of a list, for the brackets of a pattern: bullets, ticks, and the shapes, stars and arrowheads that people set in their
 * place. Signs that as often mean something else ("-", "*", "o", "·", "→") are left to the place that asks, and so are crosses, which take an item back.
 */
export const bullets = "•‣⁃∘∙⦾⦿■-◿★☆☐☑☛☞⚪⚫✅✓✔✙-✧✩-❋❍❏-❒❖❭-➯⬛⬜⬤⭐";

/** The same with emoji, for patterns with the flag "u". Emoji that stand before headings ("🚀", "✨") open no item. */
export const listMarks: string = `${bullets}👆-👉💠🔘🔴-🔽🟠-🟫`;
