/** Where browsers leave word for each other: texts under topics, delivered to whoever listens now, kept by nobody. */
export interface NoticeBoard {
  listen(topic: string, onText: (text: string) => void): () => void;
  /** Does nothing while the board cannot be reached. */
  publish(topic: string, text: string): Promise<void>;
  /** The same, and says it again as soon as the board can be reached again. */
  announce(topic: string, text: string): Promise<void>;
  close(): void;
}
