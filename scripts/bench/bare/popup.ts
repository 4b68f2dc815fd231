/** Marks `painted` after the first frame, the way Adjutant's pages do. */
requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => performance.mark('painted');
  channel.port2.postMessage(null);
});
