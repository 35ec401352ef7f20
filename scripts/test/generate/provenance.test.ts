import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { typesManifest, withProvenance } from "../../src/generate/provenance.js";
import { repositoryRoot } from "../../src/root.js";

const fresh = {
  source: "https://example.com/a.json",
  retrievedAt: "2026-01-02",
  sha256: "abc",
  version: "1.2.3",
};

describe("withProvenance", () => {
  const manifest = (inside: string) =>
    `{\n  "name": "a",\n  "openapi": ${inside},\n  "files": ["dist", "x"]\n}\n`;

  test("replaces what the manifest said and leaves the rest as it is formatted", () => {
    const stale = manifest('{\n    "old": {\n      "sha256": "}"\n    }\n  }');
    const expected = manifest(
      '{\n    "api": {\n      "source": "https://example.com/a.json",\n      "retrievedAt": "2026-01-02",\n' +
        '      "sha256": "abc",\n      "version": "1.2.3"\n    }\n  }',
    );
    expect(withProvenance(stale, { api: fresh })).toBe(expected);
    expect(withProvenance(expected, { api: fresh })).toBe(expected);
  });

  test("takes a version literally that looks like a replacement pattern", () => {
    const result = withProvenance(manifest("{\n  }"), { api: { ...fresh, version: "$&" } });
    expect(JSON.parse(result).openapi.api.version).toBe("$&");
  });

  test("refuses a manifest without the object", () => {
    expect(() => withProvenance("{}", { api: fresh })).toThrow('no "openapi" object');
  });
});

test("the manifest of the types has the provenance of every description", () => {
  const root = repositoryRoot();
  const manifest = JSON.parse(typesManifest(root));
  const lock = JSON.parse(readFileSync(join(root, "openapi/belvo/upstream.lock.json"), "utf8"));
  const { source, retrievedAt, sha256, version } = lock;
  expect(manifest.openapi.belvo).toEqual({ source, retrievedAt, sha256, version });
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});
