/** Answers on a free port of the loopback, which it tells whoever measures, with the processor's time when asked, until it is told to stop or they are gone. */
export async function served(app, close) {
  await app.listen({ port: 0, host: '127.0.0.1' });
  console.log(`ready ${app.server.address().port}`);
  process.on('message', () => process.send?.(process.cpuUsage()));
  process.on('disconnect', () => process.exit());
  process.on(
    'SIGTERM',
    () =>
      void app
        .close()
        .then(close)
        .then(() => process.exit()),
  );
}
