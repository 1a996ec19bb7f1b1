import { expect, test } from "vitest";
import { sourcesOf } from "../../src/score/demands/relations.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";

/** Services of several vendors for the same purpose: a person who knows one can soon learn another. */
const groups = [
  ["amazon-sqs", "azure-service-bus", "google-cloud-pub-sub"],
  ["amazon-mq", "azure-service-bus"],
  ["amazon-msk", "azure-event-hubs", "confluent"],
  ["amazon-kinesis", "azure-event-hubs", "google-cloud-pub-sub"],
  ["amazon-eventbridge", "azure-event-grid"],
  ["amazon-sns", "firebase-cloud-messaging"],
  ["aws-lambda", "azure-functions", "google-cloud-functions"],
  ["aws-step-functions", "azure-logic-apps", "google-cloud-workflows"],
  ["amazon-s3", "azure-blob-storage", "google-cloud-storage"],
  ["amazon-ec2", "azure-virtual-machines", "google-compute-engine"],
  ["amazon-eks", "azure-kubernetes-service", "google-kubernetes-engine"],
  ["amazon-ecs", "azure-container-apps", "google-cloud-run"],
  ["amazon-ecr", "azure-container-registry", "google-artifact-registry"],
  ["aws-elastic-beanstalk", "azure-app-service", "google-app-engine", "heroku"],
  ["amazon-rds", "azure-sql-database", "google-cloud-sql"],
  ["amazon-aurora", "azure-sql-database", "google-cloud-spanner"],
  ["amazon-dynamodb", "azure-cosmos-db", "google-cloud-bigtable"],
  ["amazon-redshift", "azure-synapse-analytics", "google-bigquery", "snowflake"],
  ["amazon-emr", "azure-hdinsight", "google-cloud-dataproc", "databricks"],
  ["aws-glue", "azure-data-factory", "google-cloud-dataflow"],
  ["amazon-sagemaker", "azure-machine-learning", "vertex-ai"],
  ["amazon-bedrock", "azure-openai-service", "vertex-ai"],
  ["amazon-opensearch-service", "azure-ai-search", "elasticsearch"],
  ["amazon-api-gateway", "azure-api-management", "apigee"],
  ["amazon-cloudfront", "azure-front-door", "google-cloud-cdn"],
  ["elastic-load-balancing", "azure-load-balancer", "google-cloud-load-balancing"],
  ["amazon-vpc", "azure-virtual-network", "google-vpc"],
  ["amazon-cloudwatch", "azure-monitor", "google-cloud-monitoring"],
  ["aws-iam", "microsoft-entra-id", "google-cloud-iam"],
  ["amazon-cognito", "azure-ad-b2c", "firebase-authentication", "auth0"],
  ["aws-secrets-manager", "azure-key-vault", "google-secret-manager"],
  ["aws-cloudformation", "azure-resource-manager", "google-cloud-deployment-manager"],
  ["aws-codepipeline", "azure-pipelines", "google-cloud-build"],
  ["amazon-quicksight", "power-bi", "looker", "tableau"],
] as const;

test.for(groups)("%s and similar skills are substitutes for each other", (group) => {
  const pairs = group.flatMap((asked) => group.map((shown) => [asked, shown] as const));
  const apart = pairs.filter(
    ([asked, shown]) => !sourcesOf(asked, builtinLexicon()).some(({ skill }) => skill === shown),
  );
  expect(apart).toEqual([]);
});
