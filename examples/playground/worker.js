import "skilltally/browser/worker";
