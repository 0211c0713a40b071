package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.names.coreference.AbbreviationDefinitions;
import org.dateline.names.coreference.AliasDefinitions;
import org.dateline.names.coreference.CompassMentions;
import org.dateline.names.coreference.FamilyMentions;
import org.dateline.names.coreference.MisspelledMentions;
import org.dateline.names.coreference.NameInsertion;
import org.dateline.names.coreference.OrganizationCoreference;
import org.dateline.names.coreference.PersonCoreference;
import org.dateline.names.place.PlaceContext;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.place.ToponymResolver;
import org.dateline.names.recognition.MentionSplitting;
import org.dateline.names.recognition.RepeatedMentions;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.CommonNounAcronyms;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.GenerationalSuffix;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.PersonTitles;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.text.StandaloneNameCheck;
import org.dateline.names.text.TeamNicknames;
import org.dateline.names.typing.HeadNounTypes;
import org.dateline.names.typing.TypeVoting;

/// Coreference resolution of one article: which mention stands for which full name.
final class MentionResolver {

  private final ArticleParagraphs article;
  private final AbbreviationDefinitions definitions;
  private final AliasDefinitions aliases;
  private final PersonCoreference persons;
  private final OrganizationCoreference groups;
  private final Map<RecognizedName, ToponymResolver.ResolvedToponym> places;

  private final boolean compass;

  /// Teams by the nickname behind their place.
  private final Map<String, RecognizedName> teams = new HashMap<>();

  private MentionResolver(
      ArticleParagraphs article,
      List<RecognizedName> names,
      StandaloneNameCheck standalone,
      PlaceKnowledge placeKnowledge,
      Set<PipelineStep> steps) {
    List<RecognizedName> known = steps.contains(PipelineStep.SHORT_FORMS) ? names : List.of();
    this.article = article;
    this.definitions =
        AbbreviationDefinitions.in(article, known, steps.contains(PipelineStep.SHORT_NAMES));
    this.aliases =
        AliasDefinitions.in(article, steps.contains(PipelineStep.ALIASES) ? known : List.of());
    this.persons =
        PersonCoreference.of(article, known, steps.contains(PipelineStep.PERSON_CONTEXT));
    this.groups =
        new OrganizationCoreference(
            known,
            word -> !steps.contains(PipelineStep.SHORT_NAMES) || standalone.isOrdinary(word),
            placeKnowledge::names);
    if (steps.contains(PipelineStep.TEAMS)) {
      for (RecognizedName name : names) {
        String nickname =
            name.type() == EntityType.ORGANIZATION
                ? TeamNicknames.of(name.text(), placeKnowledge::isTown)
                : "";
        if (!nickname.isEmpty()) {
          teams.putIfAbsent(nickname, name);
        }
      }
    }
    this.compass = steps.contains(PipelineStep.COMPASS);
    this.places =
        steps.contains(PipelineStep.PLACES) ? placeKnowledge.keys(article, names) : Map.of();
  }

  /// The mentions of an article, from the names found in it, in order.
  ///
  /// @param standalone how to tell a single word that is a name
  /// @param retyped the names with the types that are trained to be more probable
  /// @param placeKnowledge what is known of places
  /// @param steps what to do; what is left out is taken as it is
  static List<Mention> resolve(
      ArticleParagraphs article,
      List<RecognizedName> found,
      StandaloneNameCheck standalone,
      UnaryOperator<List<RecognizedName>> retyped,
      PlaceKnowledge placeKnowledge,
      Set<PipelineStep> steps) {
    List<RecognizedName> names = found;
    if (steps.contains(PipelineStep.GENERATIONS)) {
      names = GenerationalSuffix.complete(article, names);
    }
    if (steps.contains(PipelineStep.PLACES)) {
      names = placeKnowledge.complete(article, names);
    }
    if (steps.contains(PipelineStep.COMMON_ACRONYMS)) {
      Set<String> common = CommonNounAcronyms.in(article);
      names = names.stream().filter(name -> !common.contains(name.text())).toList();
    }
    if (steps.contains(PipelineStep.SPLITS)) {
      names = MentionSplitting.apply(names);
    }
    if (steps.contains(PipelineStep.REPEATS)) {
      names =
          RepeatedMentions.complete(
              article,
              names,
              AbbreviationDefinitions.in(article, names),
              AliasDefinitions.in(
                  article, steps.contains(PipelineStep.ALIASES) ? names : List.of()),
              standalone);
    }
    if (steps.contains(PipelineStep.TYPES)) {
      names = TypeVoting.decide(article, names, placeKnowledge);
    }
    names = retyped.apply(names);
    if (steps.contains(PipelineStep.HEAD_TYPES)) {
      names = HeadNounTypes.decide(names, placeKnowledge);
    }
    if (steps.contains(PipelineStep.TYPES)) {
      names =
          names.stream()
              .map(PersonTitles::withoutTitles)
              .filter(name ->
                  name.type() != EntityType.PERSON
                      || !PlaceContext.isThing(article, name, standalone::isOrdinary))
              .toList();
    }
    names =
        new NameRules(placeKnowledge, standalone::isOrdinary, steps).withoutNouns(article, names);
    if (steps.contains(PipelineStep.COMPASS)) {
      names = CompassMentions.complete(article, names);
    }
    List<RecognizedName> families =
        steps.contains(PipelineStep.FAMILIES) ? FamilyMentions.in(article, names) : List.of();
    List<Mention> mentions =
        mentions(
            article,
            NameInsertion.with(names, families),
            families,
            standalone,
            placeKnowledge,
            steps);
    return steps.contains(PipelineStep.NATIONALITIES)
        ? placeKnowledge.withNationalities(article, mentions)
        : mentions;
  }

  private static List<Mention> mentions(
      ArticleParagraphs article,
      List<RecognizedName> all,
      List<RecognizedName> families,
      StandaloneNameCheck standalone,
      PlaceKnowledge placeKnowledge,
      Set<PipelineStep> steps) {
    List<RecognizedName> names = all.stream().filter(name -> !families.contains(name)).toList();
    MisspelledMentions misspellings =
        MisspelledMentions.in(steps.contains(PipelineStep.SLIPS) ? names : List.of());
    List<RecognizedName> meant = misspellings.mended(names);
    MentionResolver resolved =
        new MentionResolver(article, meant, standalone, placeKnowledge, steps);
    List<Mention> mentions = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      Mention mention = resolved.mention(meant.get(i));
      boolean slip = !names.get(i).equals(meant.get(i)) && mention.why().equals(LinkReason.WRITTEN);
      mentions.add(slip ? resolved.slip(mention, misspellings.first(meant.get(i))) : mention);
    }
    for (RecognizedName family : families) {
      mentions.add(new Mention(family.part(), family.span(), family.key(), LinkReason.WRITTEN));
    }
    if (!families.isEmpty()) {
      mentions.sort(
          Comparator.comparing(Mention::part).thenComparingInt(mention -> mention.span().start()));
    }
    return mentions;
  }

  private Mention slip(Mention mention, RecognizedName meant) {
    LinkReason why =
        LinkReason.of(LinkReason.LinkRule.SLIP_FOR, meant.text(), article.paragraph(meant));
    return new Mention(mention.part(), mention.span(), mention.key(), why);
  }

  private Mention mention(RecognizedName name) {
    ToponymResolver.ResolvedToponym placed = places.get(name);
    if (placed != null) {
      return new Mention(name.part(), name.span(), placed.key(), placed.why());
    }
    Optional<RecognizedName> defined = definitions.of(name.text());
    if (defined.isPresent()) {
      return linked(name, defined.get(), LinkReason.LinkRule.DEFINED_AS);
    }
    Optional<RecognizedName> alias = aliases.of(name.text());
    if (alias.isPresent()) {
      RecognizedName full = persons.fullName(alias.get()).orElse(alias.get());
      return linked(name, full, LinkReason.LinkRule.ALIAS_OF);
    }
    Optional<RecognizedName> person = persons.fullName(name);
    if (person.isPresent()) {
      // "Marbles" is Jenna Marbles, as Jenna Mourey is known.
      return linked(
          name,
          aliases.of(person.get().text()).orElse(person.get()),
          persons.isByContext(name)
              ? LinkReason.LinkRule.SHORT_BY_CONTEXT
              : LinkReason.LinkRule.SHORT_FOR);
    }
    Optional<RecognizedName> group = groups.fullName(name);
    if (group.isPresent()) {
      return linked(
          name,
          group.get(),
          Acronyms.isOne(name.text())
              ? LinkReason.LinkRule.INITIALS_OF
              : LinkReason.LinkRule.SHORT_FOR);
    }
    Optional<RecognizedName> team = Optional.ofNullable(teams.get(name.text()));
    if (team.isPresent() && name.type() == EntityType.ORGANIZATION) {
      return linked(name, team.get(), LinkReason.LinkRule.SHORT_FOR);
    }
    Optional<String> half = compass ? CompassMentions.half(article, name) : Optional.empty();
    if (half.isPresent()) {
      // "South Korean" names the country of "the South" as well, but is no mention to lead to.
      LinkReason why = LinkReason.of(LinkReason.LinkRule.SHORT_FOR, half.get(), LinkReason.NOWHERE);
      NameKey key = NameNormalizer.key(EntityType.LOCATION, half.get());
      return new Mention(name.part(), name.span(), key, why);
    }
    List<String> candidates =
        name.type() == EntityType.PERSON ? persons.candidates(name) : groups.candidates(name);
    LinkReason why =
        candidates.size() > 1
            ? new LinkReason(LinkReason.LinkRule.UNDECIDED, candidates, LinkReason.NOWHERE)
            : CountryNames.spelledOut(name)
                .map(full ->
                    LinkReason.of(LinkReason.LinkRule.ABBREVIATION, full, LinkReason.NOWHERE))
                .orElse(LinkReason.WRITTEN);
    return new Mention(name.part(), name.span(), name.key(), why);
  }

  private Mention linked(RecognizedName name, RecognizedName full, LinkReason.LinkRule kind) {
    LinkReason why = LinkReason.of(kind, full.text(), article.paragraph(full));
    return new Mention(name.part(), name.span(), full.key(), why);
  }
}
