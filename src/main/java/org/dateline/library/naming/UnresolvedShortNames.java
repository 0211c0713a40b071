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
import org.dateline.model.Article;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.PublicationDate;
import org.dateline.names.coreference.CrossDocumentCoreference;
import org.dateline.names.coreference.CrossDocumentCoreference.AntecedentCandidate;
import org.dateline.names.coreference.CrossDocumentCoreference.ShortNameContext;
import org.dateline.names.coreference.GivenNameGenders;
import org.dateline.store.CrossDocumentTable.MentionContext;
import org.dateline.store.CrossDocumentTable.Namesake;
import org.dateline.store.CrossDocumentTable.PendingArticle;
import org.dateline.store.Store;

/// Gives short names that stand without their full ones to the names that other articles shorten
/// so, where the evidence is strong ([CrossDocumentCoreference]); else notes whose they may be. Of
/// use for as long as the library does not change much; for one thread.
///
/// An article without such names costs nothing more than reading it. Each such name costs a search
/// for its candidates, 8 at most, and 50 articles of each; what was found last is remembered.
final class UnresolvedShortNames {

  private static final int MAX_CANDIDATES = 8;
  private static final int MAX_ARTICLES_PER_CANDIDATE = 50;

  /// How many articles make one known.
  private static final int MIN_ARTICLES_OF_ONLY_ONE = 5;

  /// How many candidates a reader is shown.
  private static final int MAX_CANDIDATES_SHOWN = 4;

  /// About 50 MB at the very most, a fifth of that as a rule.
  private static final int CONTEXT_CACHE_CAPACITY = 4_000;

  private final Store store;
  private final ArticlePostings postings;
  private final long all;
  private final Map<Long, CompactMentionContext> companies =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, CompactMentionContext> eldest) {
          return size() > CONTEXT_CACHE_CAPACITY;
        }
      };

  /// What the store was asked for since [#forget].
  private final Map<NamesakeQuery, List<Namesake>> knownNamesakes = new HashMap<>();

  private final Map<Long, Optional<Entity>> knownEntities = new HashMap<>();

  private record NamesakeQuery(Set<String> texts, String folded, Set<EntityType> types) {}

  UnresolvedShortNames(Store store, ArticlePostings postings) {
    this.store = store;
    this.postings = postings;
    this.all = postings.size();
  }

  /// Has the store asked anew, which may have changed.
  void forget() {
    knownNamesakes.clear();
    knownEntities.clear();
  }

  /// What shall stand in place of which mentions of an article.
  Map<Mention, Mention> replaced(PendingArticle due) {
    Map<Mention, Mention> replaced = new HashMap<>();
    for (UnresolvedShortName lone : UnresolvedShortName.in(due)) {
      meant(lone, due.article().article())
          .ifPresent(meant ->
              lone.places().forEach(at -> replaced.put(at.mention(), meant.in(at.mention()))));
    }
    return replaced;
  }

  /// What a short name stands for, and why.
  private record ShortNameResolution(NameKey key, LinkReason why) {

    Mention in(Mention mention) {
      return new Mention(mention.part(), mention.span(), key, why);
    }
  }

  private Optional<ShortNameResolution> meant(UnresolvedShortName lone, Article article) {
    if (lone.isInDictionary()) {
      return Optional.empty();
    }
    List<Namesake> namesakes =
        namesakes(lone).stream().filter(namesake -> lone.mayBe(namesake.key())).toList();
    List<Long> entities = namesakes.stream().map(Namesake::entity).toList();
    if (namesakes.isEmpty()
        || lone.isOwnName(namesakes.getFirst().articles())
        || lone.standsBeside(entities)) {
      return Optional.empty();
    }
    learn(entities);
    Optional<Namesake> decided =
        decide(lone, article, namesakes).filter(one -> !lone.isOwnName(one.articles()));
    List<String> names =
        decided
            .map(Stream::of)
            .orElseGet(namesakes::stream)
            .flatMap(namesake -> entity(namesake.entity()).stream())
            .map(Entity::name)
            .limit(MAX_CANDIDATES_SHOWN)
            .toList();
    return Optional.of(
        decided
            .map(one ->
                new ShortNameResolution(
                    one.key(),
                    new LinkReason(LinkReason.LinkRule.ELSEWHERE, names, LinkReason.NOWHERE)))
            .orElseGet(() ->
                new ShortNameResolution(
                    lone.key(),
                    new LinkReason(LinkReason.LinkRule.UNDECIDED, names, LinkReason.NOWHERE))));
  }

  private Optional<Namesake> decide(
      UnresolvedShortName lone, Article article, List<Namesake> namesakes) {
    return decideByCompany(lone, article, namesakes).or(() -> onlyOne(lone, namesakes));
  }

  /// Who alone is known by a name, in many articles, and of the gender that the title here tells:
  /// "Mr. Obama" beside Michelle Obama.
  private static Optional<Namesake> onlyOne(UnresolvedShortName lone, List<Namesake> namesakes) {
    return namesakes.stream()
        .filter(one ->
            namesakes.size() == 1
                && !lone.relatives().isEmpty()
                && lone.gender().isPresent()
                && GivenNameGenders.of(one.key().folded()).equals(lone.gender())
                && one.articles() >= MIN_ARTICLES_OF_ONLY_ONE)
        .findFirst();
  }

  private Optional<Namesake> decideByCompany(
      UnresolvedShortName lone, Article article, List<Namesake> namesakes) {
    List<AntecedentCandidate<Namesake>> candidates =
        namesakes.stream().map(namesake -> candidate(namesake, lone.others())).toList();
    Map<String, Long> articles = new HashMap<>();
    return CrossDocumentCoreference.decide(
            new ShortNameContext(
                signs(lone.others()),
                signs(lone.relatives()),
                article.published().map(PublicationDate::instant)),
            candidates,
            sign -> articles.computeIfAbsent(sign, this::articlesOf),
            all)
        .map(AntecedentCandidate::name);
  }

  /// @param asked the entities here: no others can be shared
  private AntecedentCandidate<Namesake> candidate(Namesake namesake, Set<Long> asked) {
    CompactMentionContext company = company(namesake.entity());
    Set<Long> shared = asked.stream().filter(company::has).collect(Collectors.toSet());
    return new AntecedentCandidate<>(namesake, signs(shared), company.first(), company.last());
  }

  private static Set<String> signs(Set<Long> entities) {
    return entities.stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private long articlesOf(String sign) {
    return entity(Long.parseLong(sign)).map(Entity::articles).orElse(0L);
  }

  private List<Namesake> namesakes(UnresolvedShortName lone) {
    return knownNamesakes.computeIfAbsent(
        new NamesakeQuery(lone.texts(), lone.key().folded(), lone.types()),
        query ->
            store
                .crossDocument()
                .namesakes(query.texts(), query.folded(), query.types(), MAX_CANDIDATES));
  }

  private Optional<Entity> entity(long number) {
    learn(List.of(number));
    return knownEntities.getOrDefault(number, Optional.empty());
  }

  /// Asks for those that are not known, at once.
  private void learn(List<Long> numbers) {
    List<Long> unknown =
        numbers.stream().filter(number -> !knownEntities.containsKey(number)).distinct().toList();
    if (!unknown.isEmpty()) {
      Map<Long, Entity> found = store.entities().numbered(unknown);
      unknown.forEach(number -> knownEntities.put(number, Optional.ofNullable(found.get(number))));
    }
  }

  /// A [MentionContext] in little room: its entities in ascending order.
  private record CompactMentionContext(
      long[] entities, Optional<Instant> first, Optional<Instant> last) {

    static CompactMentionContext of(MentionContext company) {
      return new CompactMentionContext(
          company.entities().stream().mapToLong(it -> it).sorted().toArray(),
          company.first(),
          company.last());
    }

    boolean has(long entity) {
      return Arrays.binarySearch(entities, entity) >= 0;
    }
  }

  private CompactMentionContext company(long entity) {
    CompactMentionContext known = companies.get(entity);
    if (known == null) {
      known = CompactMentionContext.of(found(entity));
      companies.put(entity, known);
    }
    return known;
  }

  private MentionContext found(long entity) {
    Set<Long> names = store.names().namesOfEntity(entity);
    // The oldest tells since when it is in the news.
    return store
        .crossDocument()
        .company(entity, postings.newestAndOldest(names, MAX_ARTICLES_PER_CANDIDATE));
  }
}
