export function recordJsonSchema(schemas: Readonly<Record<string, unknown>>): string
