package org.dateline.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.dateline.library.Draft.DraftMention;
import org.dateline.library.Draft.Written;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.PublicationDate;
import org.dateline.names.NameFinder;
import org.dateline.names.coreference.CrossDocumentCoreference;
import org.dateline.names.dictionary.NameLinker;

/// Recognises and resolves many articles as one library, storing nothing. Holds the mentions of all
/// of them, but not their texts.
public final class Annotator {

  /// A name written out outweighs any number of short forms of it.
  private static final long WRITTEN_OUT = 1_000_000;

  private final NameFinder finder;
  private final NameLinker linker;
  private final boolean weak;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<NameKey, Map<String, Long>> forms = new LinkedHashMap<>();

  /// The names that a short form stands for somewhere.
  private final Map<String, Set<NameKey>> shortened = new HashMap<>();

  private Annotator(NameFinder finder, NameLinker linker, boolean weak) {
    this.finder = finder;
    this.linker = linker;
    this.weak = weak;
  }

  /// An article to annotate.
  ///
  /// @param id given back as it is
  /// @param title the headline; empty for none
  /// @param published when it appeared, if that is known
  public record AnnotatorInput(
      String id, String title, String text, Optional<PublicationDate> published) {}

  /// An article annotated.
  ///
  /// @param mentions those in the text, in order; those in the headline are left out
  public record AnnotatedArticle(String id, List<AnnotatedMention> mentions) {

    public AnnotatedArticle {
      mentions = List.copyOf(mentions);
    }
  }

  /// A mention in a text.
  ///
  /// @param start the first Unicode code point
  /// @param end the code point after the last
  /// @param text the characters
  /// @param type what it names
  /// @param entity from 1, the same for every mention of one entity
  /// @param name the entity's display name
  public record AnnotatedMention(
      int start, int end, String text, EntityType type, long entity, String name) {}

  private record Running(String id, Future<Draft> draft) {}

  /// Annotates articles, several at a time.
  ///
  /// @param dictionary what names are linked by if it is compiled; it is not compiled for that
  /// @param weak whether words made from names are given too, as "Chinese"
  /// @param failed told the id of an article whose names cannot be found, and the reason
  /// @return them in the same order, without those that failed
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public static List<AnnotatedArticle> annotate(
      Iterator<AnnotatorInput> articles,
      SharedDictionary dictionary,
      boolean weak,
      BiConsumer<? super String, ? super String> failed)
      throws InterruptedException {
    return annotate(NameFinder.create(), dictionary.linker(), weak, articles, failed);
  }

  /// The same with a finder that may have its model loaded already, and a linker.
  static List<AnnotatedArticle> annotate(
      NameFinder finder,
      NameLinker linker,
      boolean weak,
      Iterator<AnnotatorInput> articles,
      BiConsumer<? super String, ? super String> failed)
      throws InterruptedException {
    Annotator annotator = new Annotator(finder, linker, weak);
    if (articles.hasNext()) {
      // Here, where a failure is one of the model and not of an article.
      finder.load();
    }
    annotator.read(articles, failed);
    return annotator.resolved();
  }

  private void read(
      Iterator<AnnotatorInput> articles, BiConsumer<? super String, ? super String> failed)
      throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Deque<Running> running = new ArrayDeque<>();
      while (articles.hasNext() || !running.isEmpty()) {
        while (articles.hasNext() && running.size() < 4 * threads) {
          AnnotatorInput article = articles.next();
          running.add(new Running(article.id(), pool.submit(() -> draft(article))));
        }
        Running first = running.remove();
        try {
          take(first.draft().get());
        } catch (ExecutionException e) {
          failed.accept(first.id(), String.valueOf(e.getCause()));
        }
      }
    }
  }

  private Draft draft(AnnotatorInput article) {
    List<DraftMention> mentions = new ArrayList<>();
    List<Written> written = new ArrayList<>();
    int units = 0;
    int points = 0;
    for (Mention mention : finder.find(article.title(), article.text())) {
      if (mention.weak() && !weak) {
        continue;
      }
      String text =
          mention.span().of(mention.part() == ArticlePart.TEXT ? article.text() : article.title());
      // "Chinese" is no form of the name: it is called by the one that it was made from.
      String form = mention.weak() ? mention.why().names().getFirst() : text;
      written.add(new Written(mention.key(), form, mention.why().writtenOut()));
      if (mention.part() == ArticlePart.TEXT) {
        points += article.text().codePointCount(units, mention.span().start());
        units = mention.span().start();
        mentions.add(
            new DraftMention(
                points,
                points + text.codePointCount(0, text.length()),
                text,
                mention.key(),
                CrossDocumentCoreference.isLone(mention)));
      }
    }
    return new Draft(
        article.id(), article.published().map(PublicationDate::instant), mentions, written);
  }

  private void take(Draft draft) {
    drafts.add(draft.with(draft.mentions()));
    for (Written form : draft.written()) {
      if (!form.writtenOut()) {
        shortened.computeIfAbsent(form.text(), _ -> new LinkedHashSet<>()).add(form.key());
      }
      forms
          .computeIfAbsent(form.key(), _ -> new HashMap<>())
          .merge(form.text(), form.writtenOut() ? WRITTEN_OUT : 1L, Long::sum);
    }
  }

  private List<AnnotatedArticle> resolved() {
    Map<NameKey, String> links = new HashMap<>();
    forms.forEach((key, ways) -> links.put(key, linker.link(key, mostWritten(ways)).id()));
    List<Draft> placed = new DraftPlacing(drafts, links, shortened).placed();
    Map<String, Long> numbers = new LinkedHashMap<>();
    Map<String, Map<String, Long>> written = new HashMap<>();
    forms.forEach((key, ways) -> {
      String link = linkOf(key, links);
      numbers.putIfAbsent(link, numbers.size() + 1L);
      Map<String, Long> all = written.computeIfAbsent(link, _ -> new HashMap<>());
      ways.forEach((text, count) -> all.merge(text, count, Long::sum));
    });
    Map<String, String> names = new HashMap<>();
    written.forEach((link, ways) -> names.put(link, mostWritten(ways)));
    return placed.stream()
        .map(draft ->
            new AnnotatedArticle(
                draft.id(),
                draft.mentions().stream()
                    .map(m -> annotated(m, linkOf(m.key(), links), numbers, names))
                    .toList()))
        .toList();
  }

  private static String linkOf(NameKey key, Map<NameKey, String> links) {
    return Objects.requireNonNull(links.get(key));
  }

  private static AnnotatedMention annotated(
      DraftMention mention, String link, Map<String, Long> numbers, Map<String, String> names) {
    return new AnnotatedMention(
        mention.start(),
        mention.end(),
        mention.text(),
        mention.key().type(),
        Objects.requireNonNull(numbers.get(link)),
        Objects.requireNonNull(names.get(link)));
  }

  private static String mostWritten(Map<String, Long> written) {
    return written.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
