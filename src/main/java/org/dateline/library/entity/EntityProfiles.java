package org.dateline.library.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.facet.FacetCounts;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;

/// Puts together what a library knows of an entity, in all or in the articles of some days.
/// Thread-safe.
final class EntityProfiles {

  private static final int MAX_CO_MENTIONS = 8;

  private final Store store;
  private final LibrarySearch search;
  private final CoMentionFinder coMentions;

  EntityProfiles(Store store, LibrarySearch search, CoMentionFinder coMentions) {
    this.store = store;
    this.search = search;
    this.coMentions = coMentions;
  }

  /// @param entity as the store knows it
  EntityProfile of(Entity entity) {
    long number = entity.number();
    FacetCounts counts = counts(number, Optional.empty());
    List<Long> names = store.namePostings().of(List.of(number)).getOrDefault(number, List.of());
    return profile(
        entity.in(counts.totals().articles()),
        search.ask(index -> index.weakMentions(names)),
        store.entities().forms(number),
        counts,
        coMentions.of(number, Optional.empty(), counts, MAX_CO_MENTIONS, CancellationSignal.NEVER));
  }

  /// The same of the articles of some days (UTC) alone. Weak mentions are not counted by days.
  ///
  /// @param mentions those of these days
  /// @param spellings how often these are written in each way
  /// @throws java.util.concurrent.CancellationException if it is stopped
  EntityProfile within(
      Entity entity,
      DateFilter days,
      EntityMentions mentions,
      Map<String, Long> spellings,
      CancellationSignal stop) {
    long number = entity.number();
    FacetCounts counts = counts(number, Optional.of(days));
    return profile(
        new Entity(
            number, entity.type(), entity.name(), counts.totals().articles(), mentions.count()),
        0,
        forms(number, spellings),
        counts,
        coMentions.of(number, Optional.of(days), counts, MAX_CO_MENTIONS, stop));
  }

  List<CoMention> coMentions(long number, Optional<DateFilter> days, CancellationSignal stop) {
    return coMentions.of(number, days, counts(number, days), MAX_CO_MENTIONS, stop);
  }

  private FacetCounts counts(long number, Optional<DateFilter> days) {
    return search.counts(
        CoMentionFinder.within(SearchQuery.mentioning(number), days),
        CoMentionFinder.MAX_CANDIDATES + 1);
  }

  private static EntityProfile profile(
      Entity entity,
      long weakMentions,
      List<NameForm> names,
      FacetCounts counts,
      List<CoMention> coMentions) {
    return new EntityProfile(
        entity,
        weakMentions,
        names,
        counts.range().first(),
        counts.range().last(),
        counts.months(),
        coMentions);
  }

  /// Each spelling as what it is taken for most.
  private List<NameForm> forms(long number, Map<String, Long> spellings) {
    List<NameForm> forms = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    for (NameForm form : store.entities().forms(number)) {
      long mentions = spellings.getOrDefault(form.text(), 0L);
      if (mentions > 0 && counted.add(form.text())) {
        forms.add(new NameForm(form.text(), form.type(), mentions, form.sameAs()));
      }
    }
    forms.sort(Comparator.comparingLong(NameForm::mentions).reversed());
    return forms;
  }
}
