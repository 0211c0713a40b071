package org.dateline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.store.Store;

/// What the machine needs at the very least for each kind of answer, done here with nothing around
/// it: what no program can be faster than that keeps its articles in the same store and the same
/// index.
final class Limits {

  private static final int PAGE = 50;
  private static final int TIMES = 1_000;
  private static final int WARM_UP = 200;
  private static final int FEW = 20;

  private final MadeLibrary made;

  private Limits(MadeLibrary made) {
    this.made = made;
  }

  /// Prints them all, for a library that nobody has open.
  static void print(MadeLibrary made) throws IOException {
    Limits limits = new Limits(made);
    System.out.println(Latencies.Row.HEAD);
    limits.texts();
    limits.opening();
    for (Path index : made.indexes()) {
      try (Directory directory = FSDirectory.open(index);
          IndexReader reader = DirectoryReader.open(directory)) {
        limits.postings(reader);
      }
    }
    limits.writing();
  }

  /// A list shows the sentences of a page of articles, and these are in the store.
  private void texts() {
    try (Store store = Store.open(made.folder().resolve("library.db"), List.of())) {
      Latencies latencies = new Latencies();
      Chance chance = Chance.of(MadeNews.SEED, 0, 0);
      for (int i = -WARM_UP; i < TIMES; i++) {
        List<Long> numbers = new ArrayList<>();
        for (int j = 0; j < PAGE; j++) {
          numbers.add(1L + chance.below(made.articles()));
        }
        long start = Ticks.now();
        int read = store.articles().byNumber(numbers).size();
        if (i >= 0 && read > 0) {
          latencies.add(Ticks.now() - start);
        }
      }
      System.out.println(latencies.row("limit: " + PAGE + " articles from the store", ""));
    }
  }

  private void opening() throws IOException {
    Latencies latencies = new Latencies();
    for (int i = 0; i < FEW; i++) {
      long start = Ticks.now();
      Store.open(made.folder().resolve("library.db"), List.of()).close();
      for (Path index : made.indexes()) {
        try (Directory directory = FSDirectory.open(index)) {
          DirectoryReader.open(directory).close();
        }
      }
      latencies.add(Ticks.now() - start);
    }
    System.out.println(latencies.row("limit: store and index opened, no more", ""));
  }

  /// An answer with an honest total has to pass over what it counts.
  private void postings(IndexReader reader) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, "name");
    if (terms == null) {
      return;
    }
    String most = "";
    int documents = 0;
    TermsEnum all = terms.iterator();
    while (all.next() != null) {
      if (all.docFreq() > documents) {
        documents = all.docFreq();
        most = all.term().utf8ToString();
      }
    }
    Term term = new Term("name", most);
    Latencies latencies = new Latencies();
    long seen = 0;
    for (int i = -WARM_UP; i < TIMES; i++) {
      long start = Ticks.now();
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          seen++;
        }
      }
      if (i >= 0) {
        latencies.add(Ticks.now() - start);
      }
    }
    System.out.println(
        latencies.row(
            String.format(
                Locale.ENGLISH, "limit: %,d postings, one by one", seen / (TIMES + WARM_UP)),
            ""));
  }

  /// What is taken in has to be on the disk, in the store and in the index.
  private void writing() throws IOException {
    Path file = made.folder().resolve("limit.tmp");
    long size = Math.min(1L << 29, made.storeSize() + made.indexSize());
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
    long start = System.nanoTime();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (long written = 0; written < size; written += buffer.capacity()) {
        buffer.rewind();
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      }
      channel.force(true);
    } finally {
      Files.deleteIfExists(file);
    }
    double perSecond = size / ((System.nanoTime() - start) / 1e9);
    System.out.printf(
        Locale.ENGLISH,
        "limit: the disk takes %.0f MB a second, %,.0f articles with store and index%n",
        perSecond / 1e6,
        perSecond * made.articles() / (made.storeSize() + made.indexSize()));
  }
}
