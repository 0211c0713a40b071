package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LoggedMergeSchedulerTest {

  private static final String FULL = "No space left on device";

  /// A disk that has no room for what is merged.
  private static final class TooSmall extends FilterDirectory {

    TooSmall() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (context.context() == IOContext.Context.MERGE) {
        throw new IOException(FULL);
      }
      return super.createOutput(name, context);
    }
  }

  @Test
  @Timeout(60) // against hanging, not for speed
  void a_merge_that_fails_ends_no_thread_and_is_told_to_who_writes_next() throws Exception {
    List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((_, e) -> uncaught.add(e));
    try (TooSmall directory = new TooSmall();
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig().setMergeScheduler(new LoggedMergeScheduler()))) {
      for (int i = 0; i < 2; i++) {
        Document document = new Document();
        document.add(new StringField("id", "a" + i, Field.Store.YES));
        writer.addDocument(document);
        writer.commit();
      }

      assertThatThrownBy(() -> writer.forceMerge(1)).hasRootCauseMessage(FULL);
      while (writer.isOpen()) {
        Thread.onSpinWait(); // until the thread that merges has closed it
      }
      assertThatThrownBy(() -> writer.addDocument(new Document()))
          .isInstanceOf(AlreadyClosedException.class)
          .hasRootCauseMessage(FULL);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(uncaught).isEmpty();
  }
}
