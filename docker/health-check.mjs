// Asks the process in this container for /health/live or /health/ready. The slim image has no curl.
const port = process.env.HEALTH_PORT || process.env.PORT || 3000;
const answer = await fetch(`http://127.0.0.1:${port}/health/${process.argv[2]}`).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
