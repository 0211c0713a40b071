package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long it takes until every pane has what it shows after a correction: the correction is made,
/// and then everything is asked that the panes ask again, one after another (the window asks at a
/// time). Drawing is not in it. The names are those mentioned most, of which most has to be
/// counted.
public class CorrectionEffectBenchmark {

  private static final int ARTICLES = 1_000_000;
  private static final int ENTITIES = 40;

  /// Not counted, while classes are loaded.
  private static final int WARM_UP = 8;

  private static final int ROWS = 50;
  private static final int EACH = 8;
  private static final String AT_MOST = "100";

  @TempDir Path folder;

  @Test
  void prints_milliseconds() throws InterruptedException {
    measure(folder, Integer.getInteger("articles", ARTICLES));
  }

  /// Prints the figures of a library.
  ///
  /// @param folder where it is made unless it is there
  static void measure(Path folder, int articles) throws InterruptedException {
    try (Library library = MadeLibrary.make(folder.resolve("library"), articles).open()) {
      library.awaitIndexed();
      List<Entity> entities = library.entities().matching("", null, ENTITIES + WARM_UP);
      Latencies everywhere = new Latencies();
      Latencies inArticle = new Latencies();
      Latencies undone = new Latencies();
      for (int i = 0; i < entities.size(); i++) {
        Entity entity = entities.get(i);
        FullName name = library.corrections().namesOf(entity.number()).getFirst();
        String article = first(library, entity);
        List<Long> nanos = new ArrayList<>();
        nanos.add(time(library, article, entity, retype(name, entity)));
        nanos.add(undo(library, article, entity));
        nanos.add(
            time(library, article, entity, new Correction.NotAMentionInArticle(article, name)));
        nanos.add(undo(library, article, entity));
        if (i >= WARM_UP) {
          everywhere.add(nanos.get(0));
          undone.add(nanos.get(1));
          inArticle.add(nanos.get(2));
          undone.add(nanos.get(3));
        }
      }
      System.out.printf(Locale.ENGLISH, "%n%,d articles%n%s%n", articles, Latencies.Row.HEAD);
      System.out.println(everywhere.row("another type, in every pane", AT_MOST));
      System.out.println(inArticle.row("not a name in an article, likewise", AT_MOST));
      System.out.println(undone.row("either undone", AT_MOST));
    }
  }

  private static String first(Library library, Entity entity) {
    List<Hit> hits = library.search(SearchQuery.mentioning(entity.number()), 1).hits();
    return hits.getFirst().id();
  }

  private static Correction retype(FullName name, Entity entity) {
    return new Correction.TypeChange(
        name, entity.type() == EntityType.PERSON ? EntityType.ORGANIZATION : EntityType.PERSON);
  }

  private static long time(Library library, String article, Entity entity, Correction correction) {
    long start = System.nanoTime();
    var _ = library.corrections().make(correction);
    panes(library, article, entity);
    return System.nanoTime() - start;
  }

  private static long undo(Library library, String article, Entity entity) {
    long last = library.corrections().all().getLast().number();
    long start = System.nanoTime();
    var _ = library.corrections().undo(last);
    panes(library, article, entity);
    return System.nanoTime() - start;
  }

  /// What list, sidebar, article and details pane ask when something has changed.
  private static void panes(Library library, String article, Entity entity) {
    var _ = library.search(SearchQuery.ALL, ROWS);
    var _ = library.overview(SearchQuery.ALL, EACH, CancellationSignal.NEVER);
    var _ = library.article(article);
    var _ = library.entities().numbered(List.of(entity.number()));
    var _ = library.savedSearches().all();
  }
}
