package org.dateline.library.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.store.NameTable.KnownName;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Finds whose name a mention may be that was left undecided: the candidates that its reason names,
/// as far as they are still in the library. The cost is that of reading the article's mentions.
final class LinkCandidates {

  private final Store store;
  private final ReaderNameLookup names;
  private final Function<Collection<Long>, Map<Long, Long>> articles;

  /// @param articles how many articles mention each of these entities
  LinkCandidates(
      Store store, ReaderNameLookup names, Function<Collection<Long>, Map<Long, Long>> articles) {
    this.store = store;
    this.names = names;
    this.articles = articles;
  }

  List<LinkCandidate> of(StoredArticle article, Mention mention) {
    List<LinkedMention> here = store.names().mentions(article.number());
    Map<Long, KnownName> found = new LinkedHashMap<>();
    for (String candidate : mention.why().names()) {
      inArticle(article, here, candidate, mention.type())
          .or(() -> names.only(candidate, mention.type()))
          .filter(name -> !name.name().key().equals(mention.key()))
          .ifPresent(name -> found.putIfAbsent(name.entity(), name));
    }
    Map<Long, Entity> entities = store.entities().numbered(List.copyOf(found.keySet()));
    Map<Long, Long> counts = articles.apply(found.keySet());
    Map<Long, Long> mentions =
        here.stream()
            .filter(linked -> !linked.mention().key().equals(mention.key()))
            .collect(Collectors.groupingBy(LinkedMention::entity, Collectors.counting()));
    List<LinkCandidate> candidates = new ArrayList<>();
    found.forEach((number, name) -> {
      Entity entity = entities.get(number);
      if (entity != null) {
        long all = counts.getOrDefault(number, entity.articles());
        long times = mentions.getOrDefault(number, 0L);
        candidates.add(
            new LinkCandidate(name.name(), entity, times, Math.max(0, times > 0 ? all - 1 : all)));
      }
    });
    candidates.sort(
        Comparator.comparingLong(LinkCandidate::here)
            .thenComparingLong(LinkCandidate::elsewhere)
            .reversed());
    return candidates;
  }

  private Optional<KnownName> inArticle(
      StoredArticle article, List<LinkedMention> here, String called, EntityType type) {
    return here.stream()
        .map(LinkedMention::mention)
        .filter(other -> other.type() == type && other.in(article.article()).equals(called))
        .findFirst()
        .flatMap(other -> store.names().known(other.key()));
  }
}
