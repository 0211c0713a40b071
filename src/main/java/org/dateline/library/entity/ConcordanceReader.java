package org.dateline.library.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.Concordance.LocatedMention;
import org.dateline.library.entity.EntityMentions.MentioningArticle;
import org.dateline.library.entity.EntityReport.ReportedArticle;
import org.dateline.library.search.SnippetExtractor;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Snippet;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Puts mentions in order, and reads the lines of a concordance. Thread-safe.
final class ConcordanceReader {

  /// How many mentions are sorted by what stands around them, the newest: about a second.
  static final int MAX_SORTED = 20_000;

  /// Between two of these, sorting can be stopped.
  private static final int BATCH = 500;

  private final Store store;

  ConcordanceReader(Store store) {
    this.store = store;
  }

  /// The oldest first; those of which no date is known stand last in either order.
  private static Stream<MentioningArticle> oldest(EntityMentions mentions) {
    List<MentioningArticle> reversed = mentions.articles().reversed();
    return Stream.concat(
        reversed.stream().filter(it -> it.published().isPresent()),
        reversed.stream().filter(it -> it.published().isEmpty()));
  }

  /// @throws CancellationException if it is stopped
  Concordance of(EntityMentions mentions, ConcordanceOrder order, CancellationSignal stop) {
    List<LocatedMention> newest =
        mentions.articles().stream()
            .flatMap(article ->
                article.places().stream().map(place -> new LocatedMention(article, place)))
            .toList();
    List<LocatedMention> lines =
        switch (order) {
          case NEWEST -> newest;
          case OLDEST ->
              oldest(mentions)
                  .flatMap(article ->
                      article.places().stream().map(place -> new LocatedMention(article, place)))
                  .toList();
          case AFTER, BEFORE ->
              byContext(
                  newest.subList(0, Math.min(MAX_SORTED, newest.size())),
                  order == ConcordanceOrder.AFTER,
                  stop);
        };
    return new Concordance(lines, newest.size());
  }

  private record SortedMention(String key, LocatedMention mention) {}

  private List<LocatedMention> byContext(
      List<LocatedMention> newest, boolean after, CancellationSignal stop) {
    List<SortedMention> keyed = new ArrayList<>(newest.size());
    for (int from = 0; from < newest.size(); from += BATCH) {
      if (stop.isCancelled()) {
        throw new CancellationException();
      }
      List<LocatedMention> batch = newest.subList(from, Math.min(from + BATCH, newest.size()));
      Map<Long, StoredArticle> articles = articles(batch);
      for (LocatedMention mention : batch) {
        StoredArticle article = articles.get(mention.article().number());
        if (article != null && isThere(article, mention)) {
          String text = mention.place().part().of(article.article());
          Span span = mention.place().span();
          String key =
              after ? ContextKey.after(text, span.end()) : ContextKey.before(text, span.start());
          keyed.add(new SortedMention(key, mention));
        }
      }
    }
    keyed.sort(Comparator.comparing(SortedMention::key));
    return keyed.stream().map(SortedMention::mention).toList();
  }

  /// The lines of some mentions, without those whose articles have gone or are shorter by now.
  Map<LocatedMention, ConcordanceLine> lines(List<LocatedMention> page) {
    Map<Long, StoredArticle> articles = articles(page);
    Map<LocatedMention, ConcordanceLine> lines = new HashMap<>();
    for (LocatedMention mention : page) {
      Stream.ofNullable(articles.get(mention.article().number()))
          .filter(article -> isThere(article, mention))
          .forEach(article -> lines.put(mention, line(article, mention)));
    }
    return lines;
  }

  /// Hands all articles on, each with its first mention. Whoever takes them may be slow: only
  /// reading has priority.
  ///
  /// @throws CancellationException if it is stopped
  void read(
      EntityMentions mentions,
      Consumer<ReportedArticle> each,
      ForegroundPriority priority,
      CancellationSignal stop) {
    List<MentioningArticle> all = mentions.articles();
    for (int from = 0; from < all.size(); from += BATCH) {
      if (stop.isCancelled()) {
        throw new CancellationException();
      }
      List<LocatedMention> first =
          all.subList(from, Math.min(from + BATCH, all.size())).stream()
              .map(article -> new LocatedMention(article, article.first()))
              .toList();
      Map<LocatedMention, ConcordanceLine> lines = priority.ask(() -> lines(first));
      for (LocatedMention mention : first) {
        Stream.ofNullable(lines.get(mention))
            .map(line ->
                new ReportedArticle(
                    line, mention.article().places().size(), mention.article().isMain()))
            .forEach(each);
      }
    }
  }

  /// How often mentions are written in each way, blanks as one. Reads the articles.
  ///
  /// @throws CancellationException if it is stopped
  Map<String, Long> spellings(EntityMentions mentions, CancellationSignal stop) {
    Map<String, Long> spellings = new HashMap<>();
    List<LocatedMention> all = of(mentions, ConcordanceOrder.NEWEST, stop).mentions();
    for (int from = 0; from < all.size(); from += BATCH) {
      if (stop.isCancelled()) {
        throw new CancellationException();
      }
      List<LocatedMention> batch = all.subList(from, Math.min(from + BATCH, all.size()));
      Map<Long, StoredArticle> articles = articles(batch);
      for (LocatedMention mention : batch) {
        StoredArticle article = articles.get(mention.article().number());
        if (article != null && isThere(article, mention)) {
          String text = mention.place().part().of(article.article());
          String written = mention.place().span().of(text).replaceAll("\\s+", " ");
          spellings.merge(written, 1L, Long::sum);
        }
      }
    }
    return spellings;
  }

  private Map<Long, StoredArticle> articles(List<LocatedMention> mentions) {
    return store
        .articles()
        .byNumber(mentions.stream().map(it -> it.article().number()).distinct().toList());
  }

  private static boolean isThere(StoredArticle article, LocatedMention mention) {
    return mention.place().span().end() <= mention.place().part().of(article.article()).length();
  }

  private static ConcordanceLine line(StoredArticle stored, LocatedMention mention) {
    ArticlePart part = mention.place().part();
    String text = part.of(stored.article());
    Snippet sentence = SnippetExtractor.sentence(text, List.of(mention.place().span()));
    Span name = sentence.matches().isEmpty() ? new Span(0, 1) : sentence.matches().getFirst();
    String words = sentence.text();
    return new ConcordanceLine(
        stored.summary(List.of()),
        mention.place(),
        words.substring(0, name.start()),
        name.of(words),
        words.substring(name.end()));
  }
}
