package org.dateline.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.library.Draft.DraftMention;
import org.dateline.model.NameKey;
import org.dateline.names.coreference.CrossDocumentCoreference;

/// Gives short names that stand without their full ones to the full names of other articles of the
/// same file, where [CrossDocumentCoreference] finds the evidence strong.
final class DraftPlacing {

  private static final int CANDIDATES = 8;
  private static final int ARTICLES = 50;

  private final List<Draft> drafts;
  private final Map<NameKey, String> links;
  private final Map<String, Set<NameKey>> shortened;
  private final Map<String, List<Integer>> articles = new HashMap<>();

  /// @param links what each name of the file is compared by
  /// @param shortened the names that a short form stands for in some article
  DraftPlacing(
      List<Draft> drafts, Map<NameKey, String> links, Map<String, Set<NameKey>> shortened) {
    this.drafts = drafts;
    this.links = links;
    this.shortened = shortened;
    for (int i = 0; i < drafts.size(); i++) {
      for (String name : names(drafts.get(i))) {
        articles.computeIfAbsent(name, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  private String link(NameKey key) {
    return Objects.requireNonNull(links.get(key));
  }

  private Set<String> names(Draft draft) {
    return draft.mentions().stream()
        .map(mention -> link(mention.key()))
        .collect(Collectors.toSet());
  }

  /// The same articles in the same order, with what could be placed.
  List<Draft> placed() {
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
        : draft.with(
            draft.mentions().stream()
                .map(m -> m.lone() ? m.as(meant.getOrDefault(m.key(), m.key())) : m)
                .toList());
  }

  private Optional<NameKey> owner(Draft draft, DraftMention mention) {
    List<CrossDocumentCoreference.AntecedentCandidate<NameKey>> candidates =
        shortened.getOrDefault(mention.text(), Set.of()).stream()
            .filter(key -> !key.equals(mention.key()) && mention.isOfTheKindOf(key))
            .limit(CANDIDATES)
            .map(this::candidate)
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Set<String> others = names(draft);
    others.remove(link(mention.key()));
    return CrossDocumentCoreference.decide(
            new CrossDocumentCoreference.ShortNameContext(others, draft.published()),
            candidates,
            name -> articles.getOrDefault(name, List.of()).size(),
            drafts.size())
        .map(CrossDocumentCoreference.AntecedentCandidate::name);
  }

  private CrossDocumentCoreference.AntecedentCandidate<NameKey> candidate(NameKey key) {
    List<Draft> with =
        articles.getOrDefault(link(key), List.of()).stream()
            .limit(ARTICLES)
            .map(drafts::get)
            .toList();
    Set<String> companions = new HashSet<>();
    with.forEach(draft -> companions.addAll(names(draft)));
    companions.remove(link(key));
    List<Instant> times =
        with.stream().flatMap(draft -> draft.published().stream()).sorted().toList();
    return new CrossDocumentCoreference.AntecedentCandidate<>(
        key,
        companions,
        times.stream().findFirst(),
        times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()));
  }
}
