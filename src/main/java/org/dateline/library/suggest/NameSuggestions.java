package org.dateline.library.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.index.suggest.FoldedName;
import org.dateline.index.suggest.NameCompleter;
import org.dateline.index.suggest.NamePrefixes;
import org.dateline.library.suggest.NameCandidates.SuggestionCandidate;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.store.Store;
import org.dateline.store.SuggestionTable.WrittenForm;
import org.jspecify.annotations.Nullable;

/// Completes names: suggests entities by the prefix of any word of any of their names. Who they are
/// is asked of the store, so what the reader has corrected holds at once. Thread-safe.
final class NameSuggestions {

  private final Store store;
  private final Supplier<NameCompleter> names;
  private final Function<Collection<Long>, Map<Long, Long>> articles;

  /// @param names those that are known at the moment
  /// @param articles how many articles mention each of these entities
  NameSuggestions(
      Store store,
      Supplier<NameCompleter> names,
      Function<Collection<Long>, Map<Long, Long>> articles) {
    this.store = store;
    this.names = names;
    this.articles = articles;
  }

  /// The entities that may be meant, the best first.
  ///
  /// @param typed the beginning of a name
  /// @param type only of this type; null for all
  /// @param limit how many at most
  /// @throws java.util.concurrent.CancellationException if asked to stop
  List<SearchSuggestion.EntitySuggestion> of(
      String typed, @Nullable EntityType type, int limit, CancellationSignal stop) {
    FoldedName folded = FoldedName.of(typed);
    List<SuggestionCandidate> found =
        new NameCandidates(store, folded, type, limit, stop).in(names.get());
    if (found.isEmpty()) {
      return List.of();
    }
    List<Long> entities = found.stream().map(it -> it.entity().number()).toList();
    Map<Long, Long> counts = articles.apply(entities);
    Map<Long, List<WrittenForm>> forms = formsOfOthers(found, folded);
    List<SearchSuggestion.EntitySuggestion> names = new ArrayList<>();
    for (SuggestionCandidate candidate : found) {
      Entity entity = candidate.entity();
      names.add(
          shown(
              candidate,
              counted(entity, counts.getOrDefault(entity.number(), 0L)),
              forms.getOrDefault(candidate.match().number(), List.of()),
              folded));
    }
    return names;
  }

  /// What is not indexed yet is in the articles that the store adds up.
  private static Entity counted(Entity entity, long articles) {
    return articles > 0 ? entity.in(articles) : entity;
  }

  /// How the names are written of those that were met by another name than is shown.
  private Map<Long, List<WrittenForm>> formsOfOthers(
      List<SuggestionCandidate> found, FoldedName typed) {
    List<Long> others =
        found.stream()
            .filter(it -> !isMetAsShown(it, typed))
            .map(it -> it.match().number())
            .toList();
    return others.isEmpty() ? Map.of() : store.suggestions().forms(others);
  }

  private static boolean isMetAsShown(SuggestionCandidate candidate, FoldedName typed) {
    FoldedName shown = FoldedName.of(candidate.entity().name());
    return typed.text().isEmpty()
        || !shown.find(typed).isEmpty()
        || isNear(shown, typed, candidate.kind().slips());
  }

  private static boolean isNear(FoldedName shown, FoldedName typed, int slips) {
    if (slips == 0) {
      return false;
    }
    NamePrefixes only =
        new NamePrefixes.NamePrefixesBuilder()
            .add(1, shown.text(), 0)
            .build(CancellationSignal.NEVER);
    return new NameCompleter(List.of(only)).near(typed, slips, CancellationSignal.NEVER).hasNext();
  }

  /// @param forms how the name is written that was met; none if it is the one that is shown
  private static SearchSuggestion.EntitySuggestion shown(
      SuggestionCandidate candidate, Entity entity, List<WrittenForm> forms, FoldedName typed) {
    if (forms.isEmpty()) {
      return new SearchSuggestion.EntitySuggestion(
          entity, "", FoldedName.of(entity.name()).find(typed));
    }
    for (WrittenForm form : forms) {
      List<Span> matches = FoldedName.of(form.text()).find(typed);
      if (!matches.isEmpty()) {
        return new SearchSuggestion.EntitySuggestion(entity, form.text(), matches);
      }
    }
    String met = candidate.match().name();
    return forms.stream()
        .map(WrittenForm::text)
        .filter(form -> FoldedName.of(form).text().equals(met))
        .findFirst()
        .map(form -> new SearchSuggestion.EntitySuggestion(entity, form, List.of()))
        .orElseGet(() -> new SearchSuggestion.EntitySuggestion(entity, "", List.of()));
  }
}
