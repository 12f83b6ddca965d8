import { z } from "zod";
import { readingSchema } from "./report.ts";
import { claimFields, figureFields, reportFields, statementFields } from "./vocabularies/fields.ts";

type Node = Record<string, unknown>;

const claimAbout = aboutOf([...claimFields, ...figureFields, ...statementFields]);
const reportAbout = aboutOf(reportFields);

function aboutOf(fields: readonly { id: string; about: string }[]): ReadonlyMap<string, string> {
  return new Map(fields.map(({ id, about }) => [id, about]));
}

/** docs/schema/reading.schema.json: the JSON Schema of a reading, as text. */
export function readingJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(readingSchema, { target: "draft-2020-12" }) as Node;
  const properties = schema.properties as Record<string, Node>;
  describe(properties, reportAbout);
  const { items } = properties.claims as unknown as { items: { anyOf: Node[] } };
  for (const { properties } of items.anyOf) describe(properties as Record<string, Node>, claimAbout);
  const described = { $schema, title: "A report and its claims, as isnad read prints them", ...schema };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function describe(properties: Record<string, Node>, about: ReadonlyMap<string, string>): void {
  for (const [name, node] of Object.entries(properties)) {
    const description = about.get(name);
    if (description) properties[name] = { description, ...node };
  }
}
