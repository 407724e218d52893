// A program: a Fastify route that does one INSERT and nothing else, listening where it says.
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query(`
  CREATE TABLE event (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    stream text NOT NULL,
    data text NOT NULL,
    meta text NOT NULL
  )`);
const app = Fastify();
app.post<{ Params: { stream: string } }>('/:stream', async (request, reply) => {
  const { rows } = await pool.query<{ position: string }>({
    name: 'insert',
    text: 'INSERT INTO event (id, stream, data, meta) VALUES ($1, $2, $3, $4) RETURNING position',
    values: [randomUUID(), request.params.stream, JSON.stringify(request.body), request.headers['x-meta']],
  });
  return reply.status(200).send(rows[0]);
});
process.stdout.write(`Bare answers at ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
