/**
 * What may stand where in an OpenAPI 3.0/3.1 document, one table a kind of object: which keys are keywords,
 * which open a map of names, and which hold words for people. The order of a table is the canonical key order.
 */

/** How the value under a keyword is to be read. */
export interface Rule {
  /** `value`: data, never looked into. `node`: an object of `kind`, or a list of them. `map`: names to such objects. */
  readonly shape: "value" | "node" | "map";
  readonly kind?: Kind;
  /** Text or decoration for people rather than a fact about the API. */
  readonly prose?: true;
  /** In a map: keys that begin with `x-` are extensions and not names. */
  readonly extensible?: true;
  /** A list of names whose order says nothing. */
  readonly set?: true;
  /** Names to their explanations: the names are facts, the explanations are not. */
  readonly glossary?: true;
}

export type Kind =
  | "document"
  | "info"
  | "server"
  | "serverVariable"
  | "tag"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "callback"
  | "link"
  | "example"
  | "components"
  | "securityScheme"
  | "oauthFlows"
  | "oauthFlow"
  | "schema"
  | "discriminator";

const fact: Rule = { shape: "value" };
const prose: Rule = { shape: "value", prose: true };
const names: Rule = { shape: "value", set: true };
const node = (kind: Kind): Rule => ({ shape: "node", kind });
const map = (kind: Kind): Rule => ({ shape: "map", kind });
const openMap = (kind: Kind): Rule => ({ shape: "map", kind, extensible: true });
const examples: Rule = { shape: "map", kind: "example", prose: true };

const schema = node("schema");
const schemas = map("schema");

type Table = Readonly<Record<string, Rule>>;

const tables: Record<Kind, Table> = {
  document: {
    openapi: fact,
    $self: fact,
    jsonSchemaDialect: fact,
    info: node("info"),
    externalDocs: prose,
    servers: node("server"),
    security: fact,
    tags: node("tag"),
    paths: openMap("pathItem"),
    webhooks: map("pathItem"),
    components: node("components"),
  },
  // The title and the licence say what the document is and on which terms: kept even where they are words.
  info: {
    title: fact,
    summary: prose,
    description: prose,
    termsOfService: prose,
    contact: prose,
    license: fact,
    version: fact,
  },
  server: { url: fact, name: prose, description: prose, variables: map("serverVariable") },
  serverVariable: { enum: fact, default: fact, description: prose },
  tag: { name: fact, summary: prose, description: prose, externalDocs: prose, parent: fact, kind: fact },
  pathItem: {
    summary: prose,
    description: prose,
    servers: node("server"),
    parameters: node("parameter"),
    get: node("operation"),
    put: node("operation"),
    post: node("operation"),
    delete: node("operation"),
    options: node("operation"),
    head: node("operation"),
    patch: node("operation"),
    trace: node("operation"),
  },
  operation: {
    operationId: fact,
    tags: fact,
    summary: prose,
    description: prose,
    externalDocs: prose,
    deprecated: fact,
    security: fact,
    servers: node("server"),
    parameters: node("parameter"),
    requestBody: node("requestBody"),
    responses: openMap("response"),
    callbacks: map("callback"),
  },
  // Headers are parameters without `name` and `in`.
  parameter: {
    name: fact,
    in: fact,
    description: prose,
    required: fact,
    deprecated: fact,
    allowEmptyValue: fact,
    style: fact,
    explode: fact,
    allowReserved: fact,
    schema,
    content: map("mediaType"),
    example: prose,
    examples,
  },
  requestBody: { description: prose, required: fact, content: map("mediaType") },
  mediaType: { schema, example: prose, examples, encoding: map("encoding") },
  encoding: { contentType: fact, headers: map("parameter"), style: fact, explode: fact, allowReserved: fact },
  response: { description: prose, headers: map("parameter"), content: map("mediaType"), links: map("link") },
  callback: {},
  link: {
    operationRef: fact,
    operationId: fact,
    description: prose,
    parameters: fact,
    requestBody: fact,
    server: node("server"),
  },
  example: { summary: prose, description: prose, value: prose, externalValue: prose },
  components: {
    securitySchemes: map("securityScheme"),
    parameters: map("parameter"),
    headers: map("parameter"),
    requestBodies: map("requestBody"),
    responses: map("response"),
    schemas,
    examples,
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
  },
  securityScheme: {
    type: fact,
    description: prose,
    name: fact,
    in: fact,
    scheme: fact,
    bearerFormat: fact,
    openIdConnectUrl: fact,
    flows: node("oauthFlows"),
  },
  oauthFlows: {
    implicit: node("oauthFlow"),
    password: node("oauthFlow"),
    clientCredentials: node("oauthFlow"),
    authorizationCode: node("oauthFlow"),
  },
  oauthFlow: {
    authorizationUrl: fact,
    tokenUrl: fact,
    refreshUrl: fact,
    scopes: { shape: "value", glossary: true },
  },
  schema: {
    $schema: fact,
    $id: fact,
    $anchor: fact,
    $dynamicRef: fact,
    $dynamicAnchor: fact,
    $vocabulary: fact,
    $comment: prose,
    title: prose,
    description: prose,
    externalDocs: prose,
    type: fact,
    format: fact,
    nullable: fact,
    const: fact,
    enum: fact,
    default: fact,
    example: prose,
    examples: prose,
    deprecated: fact,
    readOnly: fact,
    writeOnly: fact,
    minimum: fact,
    exclusiveMinimum: fact,
    maximum: fact,
    exclusiveMaximum: fact,
    multipleOf: fact,
    minLength: fact,
    maxLength: fact,
    pattern: fact,
    contentEncoding: fact,
    contentMediaType: fact,
    contentSchema: schema,
    minItems: fact,
    maxItems: fact,
    uniqueItems: fact,
    minContains: fact,
    maxContains: fact,
    minProperties: fact,
    maxProperties: fact,
    discriminator: node("discriminator"),
    xml: fact,
    allOf: schema,
    oneOf: schema,
    anyOf: schema,
    not: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword of that name.
    then: schema,
    else: schema,
    prefixItems: schema,
    items: schema,
    additionalItems: schema,
    unevaluatedItems: schema,
    contains: schema,
    required: names,
    properties: schemas,
    patternProperties: schemas,
    additionalProperties: schema,
    unevaluatedProperties: schema,
    propertyNames: schema,
    dependencies: schemas,
    dependentSchemas: schemas,
    dependentRequired: fact,
    definitions: schemas,
    $defs: schemas,
  },
  discriminator: { propertyName: fact, mapping: fact },
};

/** The keywords of each kind, in canonical order. A Map, so that no key is found on a prototype. */
export const grammar: ReadonlyMap<Kind, ReadonlyMap<string, Rule>> = new Map(
  (Object.entries(tables) as [Kind, Table][]).map(([kind, table]) => [
    kind,
    new Map([["$ref", fact], ...Object.entries(table)] as [string, Rule][]),
  ]),
);

/** Every key of a callback that is not an extension is an expression in front of a path item. */
const underExpression = node("pathItem");

/** Text for people even where OpenAPI has no such key: a `description` in the wrong place is still a description. */
const alwaysProse = new Set(["summary", "description", "title", "example", "examples", "externalDocs"]);

/** How the value under a key of such an object is to be read; `undefined` for a key OpenAPI does not know there. */
export function ruleOf(kind: Kind, key: string): Rule | undefined {
  const known = grammar.get(kind)?.get(key);
  if (known !== undefined || isExtension(key)) return known;
  if (kind === "callback") return underExpression;
  return alwaysProse.has(key) ? prose : undefined;
}

export function isExtension(key: string): boolean {
  return key.startsWith("x-");
}
