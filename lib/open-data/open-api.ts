import { z } from "zod";
import { siteUrl } from "@/lib/site-url";
import { agencyEntry, agencyList } from "./agency-schema";
import { itemQuery } from "./item-query";
import { itemDetail, itemPage, itemSummary } from "./item-schema";
import { problem, withdrawnProblem } from "./problem";

const COMPONENTS = {
  Agency: agencyEntry,
  AgencyList: agencyList,
  ItemSummary: itemSummary,
  Item: itemDetail,
  ItemPage: itemPage,
  Problem: problem,
  Withdrawn: withdrawnProblem,
} as const;
type Component = keyof typeof COMPONENTS;

/** The description of the read API (OpenAPI 3.1), made from the very schemas its answers are built by. */
export function openApi(siteName: string) {
  const text = { type: "string" };
  return {
    openapi: "3.1.1",
    info: {
      title: `${siteName}公开数据接口`,
      version: "1",
      description: "主动公开的政府信息，供任何人读取，不需要登录。日期为北京时间。",
    },
    servers: [{ url: siteUrl("/api/v1") }],
    paths: {
      "/agencies": { get: operation("listAgencies", "全部行政机关", "AgencyList") },
      "/items": {
        get: {
          ...operation("listItems", "公开信息列表，按首次发布时间由新到旧", "ItemPage", { 400: "Problem" }),
          parameters: queryParameters(),
        },
      },
      "/items/{id}": {
        get: {
          ...operation("getItem", "一条公开信息", "Item", { 404: "Problem", 410: "Withdrawn" }),
          parameters: [
            { name: "id", in: "path", required: true, description: "编号", schema: { type: "integer" } },
          ],
        },
      },
      "/openapi.json": {
        get: {
          operationId: "describe",
          summary: "本说明",
          responses: { 200: { description: "成功", content: { "application/json": { schema: {} } } } },
        },
      },
    },
    components: { schemas: schemas(), headers: { ETag: { description: "内容的标记", schema: text } } },
  };
}

function operation(
  operationId: string,
  summary: string,
  answer: Component,
  problems: Record<number, Component> = {},
) {
  const failures = Object.entries(problems).map(([status, name]) => [
    status,
    {
      description: COMPONENTS[name].description,
      content: { "application/problem+json": { schema: reference(name) } },
    },
  ]);
  return {
    operationId,
    summary,
    responses: {
      200: {
        description: COMPONENTS[answer].description,
        headers: { ETag: { $ref: "#/components/headers/ETag" } },
        content: { "application/json": { schema: reference(answer) } },
      },
      304: { description: "内容没有变化" },
      ...Object.fromEntries(failures),
    },
  };
}

function reference(name: Component) {
  return { $ref: `#/components/schemas/${name}` };
}

function queryParameters() {
  const { properties = {} } = z.toJSONSchema(itemQuery, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as Record<string, unknown>;
    return { name, in: "query", required: false, description, schema: rest };
  });
}

function schemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}
