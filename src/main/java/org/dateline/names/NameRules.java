package org.dateline.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.ArticlePart;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.recognition.AcronymContexts;
import org.dateline.names.recognition.AcronymExpansions;
import org.dateline.names.recognition.AuthorCitations;
import org.dateline.names.recognition.CommonNounMentions;
import org.dateline.names.recognition.Datelines;
import org.dateline.names.recognition.HeadNounNames;
import org.dateline.names.recognition.HyphenatedNames;
import org.dateline.names.recognition.NamePhrases;
import org.dateline.names.recognition.NamedThings;
import org.dateline.names.recognition.NationalBodies;
import org.dateline.names.recognition.OfficeHolders;
import org.dateline.names.recognition.OrganizationBoundaries;
import org.dateline.names.recognition.OrganizationPhrases;
import org.dateline.names.recognition.PersonInitials;
import org.dateline.names.recognition.PlaceGivenNames;
import org.dateline.names.recognition.PossessiveNames;
import org.dateline.names.recognition.PostNominals;
import org.dateline.names.recognition.SportsTeams;
import org.dateline.names.recognition.StreetNames;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.RecognizedName;

/// The rules of English and of news that mend what the recogniser found, one part of the article
/// after the other, before the names are resolved.
///
/// @param placeKnowledge what is known of places
/// @param ordinary whether a word in lower case is one that English texts use
/// @param steps which of the rules are at work
record NameRules(
    PlaceKnowledge placeKnowledge, Predicate<String> ordinary, Set<PipelineStep> steps) {

  /// Mends the names of one part of an article.
  private interface NameRule {

    /// @param found the names of the part, in order
    /// @param article the names of all parts before this rule, which tell of one another
    List<RecognizedName> names(
        ArticlePart part, String text, List<RecognizedName> found, List<RecognizedName> article);
  }

  private record StepRule(PipelineStep step, NameRule rule) {}

  /// The names of an article, in order, none overlapping another. Linear in the text.
  List<RecognizedName> mended(ArticleParagraphs article, List<RecognizedName> found) {
    List<RecognizedName> names = found;
    for (StepRule step : rules()) {
      names = apply(step, article, names);
    }
    return names;
  }

  /// The rules in the order in which they build on one another.
  private List<StepRule> rules() {
    return List.of(
        new StepRule(
            PipelineStep.PHRASES,
            (part, text, found, _) -> NamePhrases.complete(part, text, found)),
        new StepRule(
            PipelineStep.ORGANIZATIONS,
            (part, text, found, _) ->
                OrganizationPhrases.complete(part, text, found, placeKnowledge)),
        new StepRule(
            PipelineStep.HEAD_NOUNS,
            (part, text, found, _) -> HeadNounNames.complete(part, text, found, placeKnowledge)),
        new StepRule(
            PipelineStep.BOUNDARIES,
            (part, text, found, article) ->
                OrganizationBoundaries.complete(part, text, found, article, placeKnowledge)),
        new StepRule(
            PipelineStep.NATIONAL_BODIES,
            (part, text, found, _) ->
                NationalBodies.complete(part, text, found, placeKnowledge, ordinary)),
        new StepRule(
            PipelineStep.ACRONYMS,
            (part, text, found, _) ->
                AcronymExpansions.complete(part, text, found, placeKnowledge)),
        new StepRule(
            PipelineStep.CITATIONS,
            (part, text, found, _) -> AuthorCitations.complete(part, text, found)),
        new StepRule(
            PipelineStep.STREETS,
            (part, text, found, _) -> StreetNames.complete(part, text, found)),
        new StepRule(
            PipelineStep.INITIALS,
            (part, text, found, _) -> PersonInitials.complete(part, text, found)),
        new StepRule(
            PipelineStep.OFFICES,
            (part, text, found, _) ->
                OfficeHolders.complete(part, text, found, placeKnowledge, ordinary)),
        new StepRule(
            PipelineStep.GIVEN_NAMES,
            (part, text, found, _) -> PlaceGivenNames.complete(part, text, found)),
        new StepRule(
            PipelineStep.TEAMS,
            (part, text, found, article) ->
                SportsTeams.complete(part, text, found, article, placeKnowledge)),
        new StepRule(
            PipelineStep.NAMED_THINGS,
            (part, text, found, _) -> NamedThings.complete(part, text, found)),
        new StepRule(
            PipelineStep.POST_NOMINALS,
            (part, text, found, _) -> PostNominals.complete(part, text, found, placeKnowledge)),
        new StepRule(
            PipelineStep.DATELINES,
            (part, text, found, _) ->
                Datelines.complete(part, text, found, placeKnowledge, ordinary)),
        new StepRule(
            PipelineStep.HYPHENS,
            (part, text, found, article) ->
                HyphenatedNames.complete(part, text, found, article, placeKnowledge)),
        new StepRule(
            PipelineStep.POSSESSIVES,
            (part, text, found, article) ->
                PossessiveNames.complete(part, text, found, article, placeKnowledge, ordinary)),
        // Last, for it asks which persons there are.
        new StepRule(
            PipelineStep.ACRONYM_CONTEXT,
            (part, text, found, _) -> AcronymContexts.complete(part, text, found, placeKnowledge)));
  }

  /// The names of an article without the plain nouns among them, once they are resolved.
  List<RecognizedName> withoutNouns(ArticleParagraphs article, List<RecognizedName> found) {
    StepRule nouns =
        new StepRule(
            PipelineStep.COMMON_NOUNS,
            (part, text, here, _) -> CommonNounMentions.without(part, text, here));
    List<RecognizedName> names = apply(nouns, article, found);
    return steps.contains(PipelineStep.NAMED_THINGS)
        ? NamedThings.withoutBearers(article, names)
        : names;
  }

  private List<RecognizedName> apply(
      StepRule step, ArticleParagraphs article, List<RecognizedName> found) {
    if (!steps.contains(step.step())) {
      return found;
    }
    List<RecognizedName> names = new ArrayList<>(found.size());
    for (ArticlePart part : ArticlePart.values()) {
      List<RecognizedName> here = found.stream().filter(name -> name.part() == part).toList();
      names.addAll(step.rule().names(part, article.of(part), here, found));
    }
    return names;
  }
}
