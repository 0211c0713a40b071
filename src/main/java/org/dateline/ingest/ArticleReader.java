package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.Article;

/// Reads articles out of files.
///
/// A file is a JSON article, a JSON list of articles, JSON lines (an article a line), or a page of
/// plain text; which of them is told by its content. Stateless, so any thread may use it.
public final class ArticleReader {

  /// The largest file that is read as a whole, and the longest line of a JSON-lines file, in bytes.
  /// A novel is a tenth of it.
  public static final int MAX_BYTES = 20_000_000;

  /// Enough to tell what a file is.
  private static final int HEAD_BYTES = 8192;

  private ArticleReader() {}

  /// Reads every article of a file, or of each file that [FolderWalk] finds in a folder, and gives
  /// it to `to` at once, in the order of the file, on the calling thread.
  ///
  /// Never throws for what it is given: whatever cannot be read comes as a [ReadResult.Rejected],
  /// and the rest is read. What `to` throws is passed on. Holds one article at a time of a
  /// JSON-lines file, and all of any other file.
  public static void read(Path fileOrFolder, Consumer<? super ReadResult> to) {
    FolderWalk.walk(fileOrFolder, file -> readFile(file, to), to);
  }

  private static void readFile(Path file, Consumer<? super ReadResult> to) {
    try {
      byte[] head = head(file);
      Optional<Rejection> other = Signature.of(head);
      if (other.isPresent()) {
        to.accept(other.get().of(file, 0));
      } else if (head.length == 0) {
        to.accept(new ReadResult.Rejected(file, 0, "is empty"));
      } else if (JsonFile.is(file, head)) {
        new JsonFile(file, to).read();
      } else {
        to.accept(page(file));
      }
    } catch (Rejection e) {
      to.accept(e.of(file, 0));
    } catch (IOException e) {
      to.accept(Rejection.of(file, e));
    }
  }

  private static ReadResult page(Path file) throws IOException, Rejection {
    Decoded decoded = Decoded.of(bytes(file, "can be read"));
    String text = PlainText.text(decoded.text());
    if (text.isEmpty()) {
      throw new Rejection("has no text");
    }
    RawPage page = RawPage.of(text);
    Article article =
        new Article(
            ContentId.of(page.title(), page.text()),
            page.title(),
            page.source(),
            page.authors(),
            page.published(),
            page.url(),
            "",
            page.text());
    return new ReadResult.Read(article, file, 0, decoded.note());
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD_BYTES);
    }
  }

  /// The whole of a file; never more than the limit, even if the file grows meanwhile.
  static byte[] bytes(Path file, String limited) throws IOException, Rejection {
    long size = Files.size(file);
    if (size <= MAX_BYTES) {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length <= MAX_BYTES) {
          return bytes;
        }
        size = bytes.length;
      }
    }
    throw tooLarge(size, limited);
  }

  static Rejection tooLarge(long bytes, String limited) {
    long megabytes = Math.ceilDiv(bytes, 1_000_000);
    return new Rejection(
        "is " + megabytes + " MB; at most " + MAX_BYTES / 1_000_000 + " MB " + limited);
  }
}
