package org.dateline.library;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Part;
import org.dateline.model.Published;
import org.dateline.names.Elsewhere;
import org.dateline.names.NameFinder;
import org.dateline.names.NameLinker;

/// Recognises and resolves many articles as one library, storing nothing. Holds the mentions of all
/// of them, but not their texts.
public final class Annotator {

  /// A name written out outweighs any number of short forms of it.
  private static final long WRITTEN_OUT = 1_000_000;

  private static final int CANDIDATES = 8;
  private static final int ARTICLES = 50;

  private final NameFinder finder;
  private final NameLinker linker;
  private final boolean weak;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<NameKey, Map<String, Long>> forms = new LinkedHashMap<>();

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
  public record Input(String id, String title, String text, Optional<Published> published) {}

  /// An article annotated.
  ///
  /// @param mentions those in the text, in order; those in the headline are left out
  public record Annotated(String id, List<AnnotatedMention> mentions) {

    public Annotated {
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

  /// @param mentions those in the text
  /// @param written every form of a name, in the headline too
  private record Draft(
      String id, Optional<Instant> published, List<DraftMention> mentions, List<Written> written) {}

  /// @param lone whether it is short for something that its article does not say
  private record DraftMention(int start, int end, String text, NameKey key, boolean lone) {

    DraftMention as(NameKey other) {
      return new DraftMention(start, end, text, other, false);
    }
  }

  private record Written(NameKey key, String text, boolean writtenOut) {}

  /// Annotates articles, several at a time.
  ///
  /// @param dictionary what names are linked by if it is compiled; it is not compiled for that
  /// @param weak whether words made from names are given too, as "Chinese"
  /// @param failed told the id of an article whose names cannot be found, and the reason
  /// @return them in the same order, without those that failed
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public static List<Annotated> annotate(
      Iterator<Input> articles,
      SharedDictionary dictionary,
      boolean weak,
      BiConsumer<? super String, ? super String> failed)
      throws InterruptedException {
    return annotate(NameFinder.create(), dictionary.linker(), weak, articles, failed);
  }

  /// The same with a finder that may have its model loaded already, and a linker.
  static List<Annotated> annotate(
      NameFinder finder,
      NameLinker linker,
      boolean weak,
      Iterator<Input> articles,
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

  private void read(Iterator<Input> articles, BiConsumer<? super String, ? super String> failed)
      throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Deque<Running> running = new ArrayDeque<>();
      while (articles.hasNext() || !running.isEmpty()) {
        while (articles.hasNext() && running.size() < 4 * threads) {
          Input article = articles.next();
          running.add(new Running(article.id(), pool.submit(() -> draft(article))));
        }
        Running first = running.remove();
        try {
          take(first.draft().get());
        } catch (ExecutionException e) {
          failed.accept(first.id(), "its names cannot be found: " + e.getCause());
        }
      }
    }
  }

  private Draft draft(Input article) {
    List<DraftMention> mentions = new ArrayList<>();
    List<Written> written = new ArrayList<>();
    int units = 0;
    int points = 0;
    for (Mention mention : finder.find(article.title(), article.text())) {
      if (mention.weak() && !weak) {
        continue;
      }
      String text =
          mention.span().of(mention.part() == Part.TEXT ? article.text() : article.title());
      // "Chinese" is no form of the name: it is called by the one that it was made from.
      String form = mention.weak() ? mention.why().names().getFirst() : text;
      written.add(new Written(mention.key(), form, mention.why().writtenOut()));
      if (mention.part() == Part.TEXT) {
        points += article.text().codePointCount(units, mention.span().start());
        units = mention.span().start();
        mentions.add(
            new DraftMention(
                points,
                points + text.codePointCount(0, text.length()),
                text,
                mention.key(),
                Elsewhere.isLone(mention)));
      }
    }
    return new Draft(article.id(), article.published().map(Published::instant), mentions, written);
  }

  private void take(Draft draft) {
    drafts.add(new Draft(draft.id(), draft.published(), draft.mentions(), List.of()));
    for (Written form : draft.written()) {
      forms
          .computeIfAbsent(form.key(), _ -> new HashMap<>())
          .merge(form.text(), form.writtenOut() ? WRITTEN_OUT : 1L, Long::sum);
    }
  }

  private List<Annotated> resolved() {
    Links links = Links.of(forms, linker);
    List<Draft> placed = new LoneNames(links).place(drafts);
    Map<String, Long> numbers = new LinkedHashMap<>();
    Map<String, Map<String, Long>> written = new HashMap<>();
    forms.forEach((key, ways) -> {
      String link = links.of(key);
      numbers.putIfAbsent(link, numbers.size() + 1L);
      Map<String, Long> all = written.computeIfAbsent(link, _ -> new HashMap<>());
      ways.forEach((text, count) -> all.merge(text, count, Long::sum));
    });
    Map<String, String> names = new HashMap<>();
    written.forEach((link, ways) -> names.put(link, mostWritten(ways)));
    return placed.stream()
        .map(draft ->
            new Annotated(
                draft.id(),
                draft.mentions().stream()
                    .map(m -> annotated(m, links.of(m.key()), numbers, names))
                    .toList()))
        .toList();
  }

  /// What each name of the file is compared by.
  private record Links(Map<NameKey, String> byKey) {

    static Links of(Map<NameKey, Map<String, Long>> forms, NameLinker linker) {
      Map<NameKey, String> byKey = new HashMap<>();
      forms.forEach((key, ways) -> byKey.put(key, linker.link(key, mostWritten(ways)).id()));
      return new Links(byKey);
    }

    String of(NameKey key) {
      return Objects.requireNonNull(byKey.get(key));
    }
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

  /// Gives short names that stand without their full ones to the full names of other articles.
  private final class LoneNames {

    private final Links links;
    private final Map<String, Set<NameKey>> shortened = new HashMap<>();
    private final Map<String, List<Integer>> articles = new HashMap<>();

    LoneNames(Links links) {
      this.links = links;
      forms.forEach((key, ways) ->
          ways.forEach((text, count) -> {
            if (count < WRITTEN_OUT) {
              shortened.computeIfAbsent(text, _ -> new LinkedHashSet<>()).add(key);
            }
          }));
      for (int i = 0; i < drafts.size(); i++) {
        for (String name : names(drafts.get(i))) {
          articles.computeIfAbsent(name, _ -> new ArrayList<>()).add(i);
        }
      }
    }

    private Set<String> names(Draft draft) {
      return draft.mentions().stream()
          .map(mention -> links.of(mention.key()))
          .collect(Collectors.toSet());
    }

    List<Draft> place(List<Draft> drafts) {
      return drafts.stream().map(this::place).toList();
    }

    private Draft place(Draft draft) {
      Map<NameKey, NameKey> meant = new HashMap<>();
      for (DraftMention mention : draft.mentions()) {
        if (mention.lone() && !meant.containsKey(mention.key())) {
          owner(draft, mention).ifPresent(owner -> meant.put(mention.key(), owner));
        }
      }
      return meant.isEmpty()
          ? draft
          : new Draft(
              draft.id(),
              draft.published(),
              draft.mentions().stream()
                  .map(m -> m.lone() ? m.as(meant.getOrDefault(m.key(), m.key())) : m)
                  .toList(),
              List.of());
    }

    private Optional<NameKey> owner(Draft draft, DraftMention mention) {
      List<Elsewhere.Candidate<NameKey>> candidates =
          shortened.getOrDefault(mention.text(), Set.of()).stream()
              .filter(key -> !key.equals(mention.key()))
              .limit(CANDIDATES)
              .map(this::candidate)
              .toList();
      if (candidates.isEmpty()) {
        return Optional.empty();
      }
      Set<String> others = names(draft);
      others.remove(links.of(mention.key()));
      return Elsewhere.decide(
              new Elsewhere.Here(others, draft.published()),
              candidates,
              name -> articles.getOrDefault(name, List.of()).size(),
              drafts.size())
          .map(Elsewhere.Candidate::name);
    }

    private Elsewhere.Candidate<NameKey> candidate(NameKey key) {
      List<Draft> with =
          articles.getOrDefault(links.of(key), List.of()).stream()
              .limit(ARTICLES)
              .map(drafts::get)
              .toList();
      Set<String> companions = new HashSet<>();
      with.forEach(draft -> companions.addAll(names(draft)));
      companions.remove(links.of(key));
      List<Instant> times =
          with.stream().flatMap(draft -> draft.published().stream()).sorted().toList();
      return new Elsewhere.Candidate<>(
          key,
          companions,
          times.stream().findFirst(),
          times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()));
    }
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
