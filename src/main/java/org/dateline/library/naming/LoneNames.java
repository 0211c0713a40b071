package org.dateline.library.naming;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.index.query.Condition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.Found;
import org.dateline.index.search.Found.FoundArticle;
import org.dateline.library.search.Search;
import org.dateline.model.Entity;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Published;
import org.dateline.model.Why;
import org.dateline.model.query.Results.Next;
import org.dateline.model.query.Sort;
import org.dateline.model.query.Stop;
import org.dateline.names.coreference.Elsewhere;
import org.dateline.names.coreference.Elsewhere.Candidate;
import org.dateline.names.coreference.Elsewhere.Here;
import org.dateline.store.ElsewhereTable.Company;
import org.dateline.store.ElsewhereTable.Due;
import org.dateline.store.ElsewhereTable.Namesake;
import org.dateline.store.Store;

/// Gives short names that stand without their full ones to the names that other articles shorten
/// so, where the evidence is strong ([Elsewhere]); else notes whose they may be. Of use for as long
/// as the library does not change much; for one thread.
///
/// An article without such names costs nothing more than reading it. Each such name costs a search
/// for its candidates, 8 at most, and 50 articles of each; what was found last is remembered.
final class LoneNames {

  private static final int CANDIDATES = 8;
  private static final int ARTICLES = 50;

  /// How many candidates a reader is shown.
  private static final int SHOWN = 4;

  /// About 50 MB at the very most, a fifth of that as a rule.
  private static final int REMEMBERED = 4_000;

  private final Store store;
  private final Search search;
  private final long all;
  private final Map<Long, Known> companies =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
          return size() > REMEMBERED;
        }
      };

  LoneNames(Store store, Search search) {
    this.store = store;
    this.search = search;
    this.all = search.size();
  }

  /// What shall stand in place of which mentions of an article.
  Map<Mention, Mention> replaced(Due due) {
    Map<Mention, Mention> replaced = new HashMap<>();
    Optional<Instant> published = due.article().article().published().map(Published::instant);
    for (LoneName lone : LoneName.in(due)) {
      meant(lone, published)
          .ifPresent(meant ->
              lone.places().forEach(at -> replaced.put(at.mention(), meant.in(at.mention()))));
    }
    return replaced;
  }

  /// What a short name stands for, and why.
  private record Meant(NameKey key, Why why) {

    Mention in(Mention mention) {
      return new Mention(mention.part(), mention.span(), key, why);
    }
  }

  private Optional<Meant> meant(LoneName lone, Optional<Instant> published) {
    List<Namesake> namesakes =
        store.elsewhere().namesakes(lone.texts(), lone.key().folded(), lone.types(), CANDIDATES);
    List<Long> entities = namesakes.stream().map(Namesake::entity).toList();
    if (namesakes.isEmpty()
        || lone.isOwnName(namesakes.getFirst().articles())
        || lone.standsBeside(entities)) {
      return Optional.empty();
    }
    Map<Long, Entity> shown = store.entities().numbered(entities);
    Optional<Namesake> decided =
        decide(lone, published, namesakes).filter(one -> !lone.isOwnName(one.articles()));
    List<String> names =
        decided
            .map(Stream::of)
            .orElseGet(namesakes::stream)
            .flatMap(namesake -> Optional.ofNullable(shown.get(namesake.entity())).stream())
            .map(Entity::name)
            .limit(SHOWN)
            .toList();
    return Optional.of(
        decided
            .map(one -> new Meant(one.key(), new Why(Why.Kind.ELSEWHERE, names, Why.NOWHERE)))
            .orElseGet(
                () -> new Meant(lone.key(), new Why(Why.Kind.UNDECIDED, names, Why.NOWHERE))));
  }

  private Optional<Namesake> decide(
      LoneName lone, Optional<Instant> published, List<Namesake> namesakes) {
    List<Candidate<Namesake>> candidates =
        namesakes.stream().map(namesake -> candidate(namesake, lone.others())).toList();
    Map<String, Long> articles = new HashMap<>();
    return Elsewhere.decide(
            new Here(signs(lone.others()), published),
            candidates,
            sign -> articles.computeIfAbsent(sign, this::articlesOf),
            all)
        .map(Candidate::name);
  }

  /// @param asked the entities here: no others can be shared
  private Candidate<Namesake> candidate(Namesake namesake, Set<Long> asked) {
    Known company = company(namesake.entity());
    Set<Long> shared = asked.stream().filter(company::has).collect(Collectors.toSet());
    return new Candidate<>(namesake, signs(shared), company.first(), company.last());
  }

  private static Set<String> signs(Set<Long> entities) {
    return entities.stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private long articlesOf(String sign) {
    long entity = Long.parseLong(sign);
    return Optional.ofNullable(store.entities().numbered(List.of(entity)).get(entity))
        .map(Entity::articles)
        .orElse(0L);
  }

  /// A [Company] in little room: its entities in ascending order.
  private record Known(long[] entities, Optional<Instant> first, Optional<Instant> last) {

    static Known of(Company company) {
      return new Known(
          company.entities().stream().mapToLong(it -> it).sorted().toArray(),
          company.first(),
          company.last());
    }

    boolean has(long entity) {
      return Arrays.binarySearch(entities, entity) >= 0;
    }
  }

  private Known company(long entity) {
    Known known = companies.get(entity);
    if (known == null) {
      known = Known.of(found(entity));
      companies.put(entity, known);
    }
    return known;
  }

  private Company found(long entity) {
    Set<Long> names = store.names().namesOfEntity(entity);
    Found newest = articles(names, Sort.NEWEST, ARTICLES);
    // The first tells since when it is in the news.
    List<FoundArticle> oldest =
        newest.total() > ARTICLES ? articles(names, Sort.OLDEST, 1).hits() : List.of();
    return store
        .elsewhere()
        .company(
            entity,
            Stream.concat(newest.hits().stream(), oldest.stream())
                .map(FoundArticle::number)
                .toList());
  }

  private Found articles(Set<Long> names, Sort sort, int limit) {
    IndexQuery query =
        new IndexQuery("", false, List.of(new Condition.AnyName(names)), sort, false);
    return search.ask(index -> index.search(query, Next.START, limit, Stop.NEVER));
  }
}
