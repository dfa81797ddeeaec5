/** The questions by hand behind a bare node:http server; prints its address. */
import { createServer } from 'node:http';
import { addressFromEnvironment, ByHand, runAsBuilt, type Question } from './hand-written-cypher.ts';

runAsBuilt();
const byHand = new ByHand(addressFromEnvironment());
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { question, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      question: Question;
      variables: Record<string, unknown>;
    };
    byHand.ask(question, variables).then(
      (answer) => response.setHeader('content-type', 'application/json').end(answer),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
process.once('SIGTERM', () => void server.close(() => void byHand.close()));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});
