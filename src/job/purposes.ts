/**
 * What things are for, by ids of the lexicon: two skills that imply one of these serve for the same. With the built-in lexicon these
 * stand beside its `related` edges, which name only the nearest rivals.
 * @module
 */

const words = (ids: string): ReadonlySet<string> => new Set(ids.split(/\s+/));

/** For these a firm takes one thing at a time, so that a list of them is a choice. */
export const purposes: ReadonlySet<string> = words(
  `api-gateway api-testing application-performance-monitoring application-servers artifact-management background-jobs bug-tracking
  build-automation business-intelligence ci-cd configuration-management container-orchestration container-registry
  content-delivery-network continuous-integration core-banking crm data-warehousing deep-learning distributed-sql document-databases
  end-to-end-testing enterprise-integration erp error-tracking etl event-streaming feature-flags graph-databases
  identity-and-access-management incident-management infrastructure-as-code job-scheduling key-value-stores load-balancing load-testing
  low-code-platforms message-broker message-queue mlops nosql object-storage olap payment-gateways platform-as-a-service
  relational-databases rpa rtos sast search-engines secrets-management serverless service-mesh software-composition-analysis
  static-code-analysis stream-processing test-automation test-planning time-series-databases unit-testing vector-databases
  virtualization web-servers websocket wide-column-databases workflow-orchestration`,
);

/** For these several things stand side by side; only as examples of a kind are they a choice. */
export const mixedPurposes: ReadonlySet<string> = words(
  `big-data caching containers data-analysis data-governance data-integration data-lake data-pipelines data-visualization
  distributed-tracing logging mocking monitoring observability operating-systems profiling testing vulnerability-assessment`,
);
