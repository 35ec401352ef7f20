/** The parts of an OpenAPI 3.0/3.1 document that the scripts read. Everything else is kept as it is. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Node = { [key: string]: unknown };

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

export interface Reference {
  $ref: string;
}

export interface Schema extends Node {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  nullable?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: Schema;
}

export interface Parameter extends Node {
  name: string;
  in: "query" | "path" | "header" | "cookie";
  required?: boolean;
  schema?: Schema;
  style?: string;
  explode?: boolean;
  description?: string;
}

export interface MediaType extends Node {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown; $ref?: string }>;
}

export interface RequestBody extends Node {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response extends Node {
  description: string;
  headers?: Record<string, Node>;
  content?: Record<string, MediaType>;
}

export interface Operation extends Node {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  deprecated?: boolean;
}

export interface Document extends Node {
  openapi: string;
  info: { title: string; version: string } & Node;
  servers?: { url: string; description?: string }[];
  tags?: { name: string; description?: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Node>;
  components?: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    requestBodies?: Record<string, RequestBody>;
    headers?: Record<string, Node>;
    examples?: Record<string, Node>;
    securitySchemes?: Record<string, Node>;
  } & Node;
}
