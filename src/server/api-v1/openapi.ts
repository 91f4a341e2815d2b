import { z } from 'zod';
import {
  figureList,
  figureObservations,
  JSON_STAT_QUERY,
  jsonStat,
  NO_QUERY,
  OBSERVATIONS_QUERY,
  refusal,
} from './schemas.ts';

/** The addresses of the API: what each gives and may be asked. The description and the answers are made from this. */
export const OPERATIONS = {
  list: {
    path: '/api/v1/noegletal',
    summary: 'All figures with their definitions, and the dates that are counted',
    params: [] as readonly string[],
    query: NO_QUERY,
    answer: figureList,
  },
  observations: {
    path: '/api/v1/noegletal/:id',
    summary: 'One figure at every date',
    params: ['id'],
    query: OBSERVATIONS_QUERY,
    answer: figureObservations,
  },
  jsonStat: {
    path: '/api/v1/noegletal.json-stat',
    summary: 'Figures by date as JSON-stat 2.0',
    params: [] as readonly string[],
    query: JSON_STAT_QUERY,
    answer: jsonStat,
  },
} as const;

type Operation = (typeof OPERATIONS)[keyof typeof OPERATIONS];

/** The API as OpenAPI 3.1, made from the schemas that its questions and answers are checked against. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Indsatstrappen',
      version: '1',
      description:
        'Key figures of a municipality. Every number has passed the protection: small numbers are hidden for everybody.',
    },
    paths: Object.fromEntries(
      Object.entries(OPERATIONS).map(([name, operation]) => [
        operation.path.replace(/:(\w+)/g, '{$1}'),
        { get: described(name, operation) },
      ]),
    ),
  };
}

function described(operationId: string, { summary, params, query, answer }: Operation): object {
  const inQuery = Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(schema),
  }));
  const inPath = params.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  return {
    operationId,
    summary,
    parameters: [...inPath, ...inQuery],
    responses: {
      200: response('What was asked for', answer),
      400: response('Something was asked that is not known', refusal),
      404: response('There is no such figure', refusal),
    },
  };
}

function response(description: string, schema: z.ZodType): object {
  return { description, content: { 'application/json': { schema: schemaOf(schema) } } };
}

function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...plain } = z.toJSONSchema(schema);
  return plain;
}
