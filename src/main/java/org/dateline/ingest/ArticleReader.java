package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.ingest.decoding.ContentId;
import org.dateline.ingest.decoding.DecodedText;
import org.dateline.ingest.decoding.FileBytes;
import org.dateline.ingest.decoding.FileSignature;
import org.dateline.ingest.decoding.PlainText;
import org.dateline.ingest.json.JsonFile;
import org.dateline.ingest.page.RawPage;
import org.dateline.ingest.result.ReadResult;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.Article;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.FileFormat;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadFault.SizeLimit;
import org.jspecify.annotations.Nullable;

/// Reads articles out of files.
///
/// A file is a JSON article, a JSON list of articles, JSON lines (an article a line), or a page of
/// plain text; which of them is told by its content. Stateless, so any thread may use it.
public final class ArticleReader {

  /// Enough to tell what a file is.
  private static final int HEAD_BYTES = 8192;

  private ArticleReader() {}

  /// Reads every article of a file, or of each file that [FolderWalk] finds in a folder, and gives
  /// it to `to` at once, in the order of the file, on the calling thread.
  ///
  /// Never throws for what it is given: whatever cannot be read comes as a
  /// [ReadResult.RejectedArticle], and the rest is read. What `to` throws is passed on, and so is a
  /// lack of memory. Holds one article at a time, and the text of a file that is not JSON lines.
  public static void read(Path fileOrFolder, Consumer<? super ReadResult> to) {
    FolderWalk.walk(fileOrFolder, file -> readFile(file, to), to);
  }

  /// Reads something into a receiver.
  interface Reading {
    void into(Consumer<? super ReadResult> to) throws IOException, RejectionException;
  }

  private static void readFile(Path file, Consumer<? super ReadResult> to) {
    guarded(file, to, receiver -> read(file, head(file), receiver));
  }

  /// Makes a rejection of whatever a reading fails with: a fault of this program on one file is no
  /// reason to read no other. What the receiver throws is passed on.
  @SuppressWarnings("ReferenceEquality") // what the receiver threw itself, not something like it
  static void guarded(Path file, Consumer<? super ReadResult> to, Reading reading) {
    Receiver receiver = new Receiver(to);
    try {
      reading.into(receiver);
    } catch (RejectionException e) {
      to.accept(e.of(file, 0));
    } catch (IOException e) {
      to.accept(RejectionException.of(file, e));
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      if (e == receiver.thrown) {
        throw e;
      }
      to.accept(
          new ReadResult.RejectedArticle(
              file, 0, new ReadFault.ProgramFault(e.getClass().getName())));
    }
  }

  /// Knows what it has thrown itself.
  private static final class Receiver implements Consumer<ReadResult> {
    private final Consumer<? super ReadResult> to;
    private @Nullable Throwable thrown;

    Receiver(Consumer<? super ReadResult> to) {
      this.to = to;
    }

    @Override
    public void accept(ReadResult result) {
      try {
        to.accept(result);
      } catch (RuntimeException | Error e) {
        thrown = e;
        throw e;
      }
    }
  }

  private static void read(Path file, byte[] head, Consumer<? super ReadResult> to)
      throws IOException, RejectionException {
    Optional<FileFormat> other = FileSignature.of(head);
    if (other.isPresent()) {
      throw new RejectionException(new ReadFault.OtherFileFormat(other.get()));
    } else if (head.length == 0) {
      throw new RejectionException(FileFault.EMPTY);
    } else if (JsonFile.is(file, head)) {
      new JsonFile(file, to).read();
    } else {
      to.accept(page(file));
    }
  }

  private static ReadResult page(Path file) throws IOException, RejectionException {
    DecodedText decoded = DecodedText.of(FileBytes.bytes(file, SizeLimit.FILE));
    String text = PlainText.text(decoded.text());
    if (text.isEmpty()) {
      throw new RejectionException(FileFault.NO_TEXT);
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
    return new ReadResult.AcceptedArticle(article, file, 0, decoded.note());
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD_BYTES);
    }
  }
}
