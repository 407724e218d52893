import { rm } from 'node:fs/promises';

export default async function stopDatabase() {
  const started = globalThis.testServer;
  if (!started) return;
  delete globalThis.testServer;
  delete process.env.PARAGRAF_TEST_POSTGRES_URL;
  const server = await started;
  await server.stop();
  await rm(server.directory, { recursive: true, force: true });
}
