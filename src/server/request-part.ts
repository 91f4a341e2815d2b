import type { z } from 'zod';

/** A part of a request (query, body, parameters) in the shape asked for; an error of status 400 when it has another. */
export function part<T>(shape: z.ZodType<T>, given: unknown): T {
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  throw Object.assign(new Error('a request in another shape than asked for'), { statusCode: 400 });
}
