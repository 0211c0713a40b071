package org.dateline.ui.entity.page;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.dateline.library.Library;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.Concordance.LocatedMention;
import org.dateline.library.entity.EntityMentions;
import org.dateline.library.entity.EntityMentions.MentioningArticle;
import org.dateline.ui.kit.BackgroundExecutor;

/// Lines of mentions, any number of them, of which only the pages around what is looked at are
/// read. Used on the window's thread.
final class LinePages {

  /// How many lines are read at a time; about two windows of them.
  static final int PAGE = 50;

  /// How many pages are remembered: about a megabyte of sentences.
  private static final int MAX_PAGES = 40;

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final ReadOnlyIntegerWrapper arrivals = new ReadOnlyIntegerWrapper();
  private final Map<Integer, Map<LocatedMention, ConcordanceLine>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<Integer, Map<LocatedMention, ConcordanceLine>> eldest) {
          return size() > MAX_PAGES;
        }
      };
  private final Set<Integer> asked = new HashSet<>();
  private List<LocatedMention> mentions = List.of();

  /// Counts the times that other mentions were shown: what was read for those before is dropped.
  private int generation;

  private int beginnings;

  /// @param library waits until the library is open; never asked on the window's thread
  LinePages(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.background = background;
  }

  /// Each article by its first mention; nothing is made of them before it is asked for.
  static List<LocatedMention> firstMentions(EntityMentions mentions) {
    return new AbstractList<>() {
      @Override
      public LocatedMention get(int index) {
        MentioningArticle article = mentions.articles().get(index);
        return new LocatedMention(article, article.first());
      }

      @Override
      public int size() {
        return mentions.articles().size();
      }
    };
  }

  /// Begins with other mentions, from the first; nothing of them is read yet.
  void show(List<LocatedMention> other) {
    beginnings++;
    update(other);
  }

  /// The mentions have become others while the reader looks at them.
  void update(List<LocatedMention> other) {
    mentions = other;
    close();
    arrivals.set(arrivals.get() + 1);
  }

  /// Forgets what has been read, and drops what is being read.
  void close() {
    generation++;
    pages.clear();
    asked.clear();
  }

  /// How often other mentions were begun with.
  int beginnings() {
    return beginnings;
  }

  /// What the lines are of, in order.
  List<LocatedMention> mentions() {
    return mentions;
  }

  /// The place of a mention, or of another of the same article; empty where there is none. Linear
  /// in the mentions.
  Optional<Integer> placeOf(LocatedMention mention) {
    int exact = mentions.indexOf(mention);
    return exact >= 0
        ? Optional.of(exact)
        : IntStream.range(0, mentions.size())
            .boxed()
            .filter(i -> mentions.get(i).article().number() == mention.article().number())
            .findFirst();
  }

  /// How many lines there are.
  int size() {
    return mentions.size();
  }

  /// Changes whenever lines have come, or others are shown.
  ReadOnlyIntegerProperty arrivals() {
    return arrivals.getReadOnlyProperty();
  }

  /// The line in a place; empty while it is being read, and where its article has gone. Whoever
  /// asks is told by [#arrivals] when it has come.
  Optional<ConcordanceLine> line(int place) {
    if (place < 0 || place >= mentions.size()) {
      return Optional.empty();
    }
    int page = place / PAGE;
    Map<LocatedMention, ConcordanceLine> read = pages.get(page);
    if (read == null) {
      ask(page);
      return Optional.empty();
    }
    return Optional.ofNullable(read.get(mentions.get(place)));
  }

  private void ask(int page) {
    if (asked.add(page)) {
      int asking = generation;
      int end = Math.min((page + 1) * PAGE, mentions.size());
      List<LocatedMention> wanted = mentions.subList(page * PAGE, end);
      background.run(
          () -> library.get().entities().lines(wanted),
          lines -> {
            if (asking == generation) {
              asked.remove(page);
              pages.put(page, lines);
              arrivals.set(arrivals.get() + 1);
            }
          });
    }
  }
}
