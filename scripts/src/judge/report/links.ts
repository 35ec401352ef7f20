/** Writes the id of an operation, as a link where the description says where its operations are documented. */
export type Link = (operation: string, tag: string) => string;

/**
 * Links by a template with `{tag}` and `{operation}`, which are filled in in lower case, with dashes for spaces.
 * Without a template there are no links.
 */
export function linksTo(template: string | undefined): Link {
  return (operation, tag) => {
    const name = `\`${operation}\``;
    // What has no id but its call (`GET /pets/`) has no page under it.
    if (template === undefined || operation.includes(" ")) return name;
    const address = template.replace("{tag}", slug(tag)).replace("{operation}", slug(operation));
    return `[${name}](${address})`;
  };
}

function slug(text: string): string {
  const dashed = encodeURIComponent(text.trim().toLowerCase().replaceAll(/\s+/gu, "-"));
  return dashed.replaceAll("(", "%28").replaceAll(")", "%29"); // parentheses would end a Markdown link
}
