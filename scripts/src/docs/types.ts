/** A sentence of ours, possibly with `{placeholders}`. */
export type Text = string;

/**
 * How one parameter is described: a text, or the name of a filter kind with the phrases that its sentences need.
 * A filter entry for `created_at` also describes `created_at__gt`, `created_at__range` and so on.
 */
export type ParameterDocs = Text | ({ filter: string } & Record<string, string>);

export interface TagDocs {
  noun: string;
  nouns: string;
  description: Text;
  /** For all operations of the tag, by `name` or `in:name`. */
  parameters?: Record<string, ParameterDocs>;
}

export interface OperationDocs {
  summary: Text;
  description?: Text;
  /** Names of `notes` that are added as paragraphs. */
  notes?: string[];
  /** What this operation is about, where that differs from its tag. */
  noun?: string;
  nouns?: string;
  /** By `name` or `in:name`; these win over those of the tag and over the shared ones. */
  parameters?: Record<string, ParameterDocs>;
  /** Properties of a request body that is written inline, by path: `link`, `widget.branding`. */
  body?: Record<string, Text>;
  /** By status; these win over the shared ones. */
  responses?: Record<string, Text>;
}

export interface SchemaDocs {
  description?: Text;
  /** By path inside the schema: `balance`, `balance.current`. */
  properties?: Record<string, Text>;
}

/** Our words for one description, as `docs.yaml` carries them. */
export interface Docs {
  /** Name of the file, for messages. */
  file: string;
  /** About the whole API. */
  description?: Text;
  /** By name of the security scheme. */
  security: Record<string, Text>;
  tags: Record<string, TagDocs>;
  /** Paragraphs that many operations share. */
  notes: Record<string, Text>;
  operations: Record<string, OperationDocs>;
  /** Sentences by kind of filter and suffix; `exact` is the filter without one. */
  filters: Record<string, Record<string, Text>>;
  parameters: Record<string, ParameterDocs>;
  /** Response headers by name. */
  headers: Record<string, Text>;
  /** By status; a general table, so not every status has to occur. */
  responses: Record<string, Text>;
  schemas: Record<string, SchemaDocs>;
  /** By property name, for properties that have no text of their own. */
  glossary: Record<string, Text>;
}
