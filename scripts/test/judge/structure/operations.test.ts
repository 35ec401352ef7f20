import { describe, expect, test } from "vitest";
import type { Document, Node, Parameter } from "../../../src/openapi/document.js";
import { json, list, number, object, query, string, type Tiny, tiny } from "../compiler/tiny.js";
import { between, lines } from "./lines.js";

describe("operations", () => {
  const merged = (...all: Tiny[]): Document => {
    const [first = tiny({}), ...rest] = all.map(tiny);
    return { ...first, paths: Object.assign({}, first.paths, ...rest.map(({ paths }) => paths)) };
  };
  const other: Tiny = { id: "ListTags", path: "/tags/", tag: "Tags" };

  test("come and go", () => {
    expect(between(merged({}), merged({}, other))).toEqual(["minor: `ListTags` (`GET /tags/`) is new"]);
    expect(between(merged({}, other), merged({}))).toEqual(["major: `ListTags` (`GET /tags/`) is gone"]);
  });

  test("are followed to another name, another address and both", () => {
    expect(lines({}, { id: "AllThings" })).toEqual(["major: `ListThings` is now called `AllThings`"]);
    expect(lines({}, { path: "/all/" })).toEqual([
      "major: `ListThings` is now at `GET /all/` instead of `GET /things/`",
    ]);
    expect(lines({}, { id: "AllThings", path: "/things" })).toEqual([
      "major: `ListThings` is now called `AllThings`",
      "major: `AllThings` is now at `GET /things` instead of `GET /things/`",
    ]);
  });

  test("without ids are paired by where they are, and never with each other", () => {
    const bare = (...paths: string[]): Document => {
      const document = tiny({});
      document.paths = Object.fromEntries(paths.map((path) => [path, { get: { responses: { 204: {} } } }]));
      return document;
    };
    expect(between(bare("/a", "/b"), bare("/b", "/a"))).toEqual([]);
    expect(between(bare("/a", "/b"), bare("/b", "/c"))).toEqual([
      "major: `GET /a` is gone",
      "minor: `GET /c` is new",
    ]);
    expect(between(tiny({ path: "/a" }), bare("/a"))).toEqual([
      "major: `ListThings` has no name any more",
      "patch: `GET /a` belongs to no area instead of `Things`",
      "major response: the 200 response is gone",
      "minor response: the 204 response is new",
    ]);
  });

  test("change their state, their area and what is called back", () => {
    const change = (more: Node): string[] => {
      const after = tiny({});
      Object.assign((after.paths["/things/"] as Node).get as Node, more);
      return between(tiny({}), after);
    };
    expect(change({ deprecated: true })).toEqual(["minor: `ListThings` is deprecated"]);
    expect(change({ tags: ["Others"] })).toEqual([
      "patch: `ListThings` belongs to `Others` instead of `Things`",
    ]);
    expect(change({ callbacks: { done: {} } })).toEqual([
      'patch: `callbacks`: `{"done":{}}` instead of none',
    ]);
    expect(change({ servers: [{ url: "https://a.example" }] })).toEqual([
      "minor: server `https://a.example` is new",
    ]);
  });
});

describe("parameters", () => {
  const change = (before: Parameter[], after: Parameter[]): string[] =>
    lines({ parameters: before }, { parameters: after });

  test("come, go and become required or optional", () => {
    expect(change([], [query("a", string)])).toEqual(["minor request: query parameter `a` is new"]);
    expect(change([], [query("a", string, true)])).toEqual([
      "major request: query parameter `a` is new and required",
    ]);
    expect(change([query("a", string)], [])).toEqual(["major request: query parameter `a` is gone"]);
    expect(change([query("a", string)], [query("a", string, true)])).toEqual([
      "major request: query parameter `a` is required now",
    ]);
    expect(change([query("a", string, true)], [query("a", string)])).toEqual([
      "minor request: query parameter `a` is optional now",
    ]);
  });

  test("are told by place and name, headers in whatever case", () => {
    const header = (name: string): Parameter => ({ in: "header", name, schema: string });
    expect(change([header("X-Mode")], [header("x-mode")])).toEqual([]);
    expect(change([header("a")], [query("a", string)])).toEqual([
      "major request: header `a` is gone",
      "minor request: query parameter `a` is new",
    ]);
  });

  test("of the path are told by where they stand in it", () => {
    const at = (name: string): Tiny => ({
      path: `/things/{${name}}/`,
      parameters: [{ in: "path", name, required: true, schema: string }],
    });
    expect(lines(at("id"), at("thing"))).toEqual([
      "major: `ListThings` is now at `GET /things/{thing}/` instead of `GET /things/{id}/`",
      "major request: path parameter `id` is now called `thing`",
    ]);
  });

  test.each<[Partial<Parameter>, Partial<Parameter>, string[]]>([
    [{}, { style: "form", explode: true }, []],
    [{ explode: false }, {}, ["is sent as one entry per item instead of one entry with commas"]],
    [{}, { style: "pipeDelimited" }, ["is sent as `pipeDelimited` instead of one entry per item"]],
  ])("that are lists are sent in a form: %j → %j", (before, after, expected) => {
    const one = (more: Partial<Parameter>): Parameter[] => [{ ...query("a", list(string)), ...more }];
    expect(change(one(before), one(after))).toEqual(
      expected.map((text) => `major request: query parameter \`a\` ${text}`),
    );
  });

  test("that are one value do not mind the form of lists", () => {
    expect(change([query("a", string)], [{ ...query("a", string), explode: false }])).toEqual([]);
  });

  test("that are encoded as a document are another thing", () => {
    const encoded = { in: "query", name: "a", content: json(string) } as unknown as Parameter;
    expect(change([query("a", string)], [encoded])).toEqual([
      "major request: query parameter `a` is encoded in another way",
    ]);
    const other = { in: "query", name: "a", content: json(number) } as unknown as Parameter;
    expect(change([encoded], [other])).toEqual([
      "major request: query parameter `a` is a number instead of a string",
    ]);
  });
});

describe("bodies", () => {
  const content = json(string);

  test("come, go and become required or optional", () => {
    expect(lines({}, { requestBody: { content } })).toEqual(["minor request: the body is new"]);
    expect(lines({}, { requestBody: { required: true, content } })).toEqual([
      "major request: the body is new and required",
    ]);
    expect(lines({ requestBody: { content } }, {})).toEqual(["major request: the body is gone"]);
    expect(lines({ requestBody: { content } }, { requestBody: { required: true, content } })).toEqual([
      "major request: the body is required now",
    ]);
  });

  test("are of a media type", () => {
    const xml = { "application/xml": { schema: string } };
    expect(lines({ requestBody: { content } }, { requestBody: { content: { ...content, ...xml } } })).toEqual(
      ["minor request: the body also takes `application/xml`"],
    );
    expect(lines({ requestBody: { content } }, { requestBody: { content: xml } })).toEqual([
      "major request: the body takes `application/xml` instead of `application/json`",
    ]);
  });
});

describe("responses", () => {
  const response = (schema = string, more: Node = {}): Node => ({
    description: "",
    content: json(schema),
    ...more,
  });
  const change = (before: Record<string, Node>, after: Record<string, Node>): string[] =>
    lines({ responses: before }, { responses: after });

  test("that go are major; errors that come are minor", () => {
    expect(change({ 200: response(), 404: response() }, { 200: response() })).toEqual([
      "major response: the 404 response is gone",
    ]);
    expect(change({ 200: response() }, { 200: response(), 404: response() })).toEqual([
      "minor response: the 404 response is new",
    ]);
  });

  test("that are another success can be read like the one that was known, or not", () => {
    expect(change({ 200: response() }, { 200: response(), 202: response() })).toEqual([
      "minor response: the 202 response is new",
    ]);
    expect(change({ 200: response() }, { 200: response(), 202: response(object({})) })).toEqual([
      "major response: the 202 response is new",
    ]);
    expect(change({ 200: response() }, { 200: response(), 204: { description: "" } })).toEqual([
      "major response: the 204 response is new",
    ]);
  });

  test("get and lose their bodies and headers", () => {
    expect(change({ 200: { description: "" } }, { 200: response() })).toEqual([
      "minor response: the 200 response has a body now",
    ]);
    expect(change({ 200: response() }, { 200: { description: "" } })).toEqual([
      "major response: the 200 response has no body any more",
    ]);
    const headers = { "X-Left": { schema: string } };
    expect(change({ 200: response() }, { 200: response(string, { headers }) })).toEqual([
      "minor response: header `X-Left` of the 200 response is new",
    ]);
    expect(change({ 200: response(string, { headers }) }, { 200: response() })).toEqual([
      "major response: header `X-Left` of the 200 response is gone",
    ]);
    const must = { "x-left": { schema: string, required: true } };
    expect(
      change({ 200: response(string, { headers: must }) }, { 200: response(string, { headers }) }),
    ).toEqual(["major response: header `x-left` of the 200 response may be missing"]);
  });
});

describe("what holds for the whole description", () => {
  const described = (more: Node): Document => ({ ...tiny({}), ...more }) as Document;
  const change = (before: Node, after: Node): string[] => between(described(before), described(after));

  test("are its hosts, with or without a last slash", () => {
    const servers = (...urls: string[]) => ({ servers: urls.map((url) => ({ url })) });
    expect(change(servers("https://a.example"), servers("https://a.example/"))).toEqual([]);
    expect(change(servers("https://a.example"), servers("https://b.example"))).toEqual([
      "major: server `https://a.example` is gone",
      "minor: server `https://b.example` is new",
    ]);
  });

  test("are its webhooks", () => {
    const webhooks = (method: string) => ({ webhooks: { paid: { [method]: {} } } });
    expect(change({}, webhooks("post"))).toEqual(["minor: webhook `paid` is new"]);
    expect(change(webhooks("post"), {})).toEqual(["major: webhook `paid` is gone"]);
    expect(change(webhooks("post"), webhooks("put"))).toEqual(["minor: webhook `paid` has changed"]);
  });
});

test("a reference to what is not there is an error that names it", () => {
  const broken = tiny({ answer: { $ref: "#/components/schemas/Nowhere" } });
  expect(() => between(broken, structuredClone(broken))).toThrow("#/components/schemas/Nowhere");
});
