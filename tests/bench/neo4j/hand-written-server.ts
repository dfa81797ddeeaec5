/** Hand-written statements behind a bare node:http server; prints its address. */
import { createServer } from 'node:http';
import {
  addressFromEnvironment,
  HandWrittenClient,
  disableSourceMaps,
  type QuestionName,
} from './hand-written-cypher.ts';

disableSourceMaps();
const client = new HandWrittenClient(addressFromEnvironment());
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { question, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      question: QuestionName;
      variables: Record<string, unknown>;
    };
    client.run(question, variables).then(
      (answer) => response.setHeader('content-type', 'application/json').end(answer),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
process.once('SIGTERM', () => void server.close(() => void client.close()));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});
