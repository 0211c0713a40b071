package org.dateline.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.ArticlePart;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.recognition.CommonNounMentions;
import org.dateline.names.recognition.Datelines;
import org.dateline.names.recognition.HyphenatedNames;
import org.dateline.names.recognition.NamePhrases;
import org.dateline.names.recognition.NamedThings;
import org.dateline.names.recognition.OfficeHolders;
import org.dateline.names.recognition.OrganizationPhrases;
import org.dateline.names.recognition.PlaceGivenNames;
import org.dateline.names.recognition.PossessiveNames;
import org.dateline.names.recognition.PostNominals;
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

  private interface NameRule {
    List<RecognizedName> names(ArticlePart part, String text, List<RecognizedName> found);
  }

  /// The names of an article, in order, none overlapping another. Linear in the text.
  List<RecognizedName> mended(ArticleParagraphs article, List<RecognizedName> found) {
    List<RecognizedName> names = found;
    names = apply(PipelineStep.PHRASES, article, names, NamePhrases::complete);
    names =
        apply(
            PipelineStep.ORGANIZATIONS,
            article,
            names,
            (part, text, here) -> OrganizationPhrases.complete(part, text, here, placeKnowledge));
    names =
        apply(
            PipelineStep.OFFICES,
            article,
            names,
            (part, text, here) -> OfficeHolders.complete(part, text, here, ordinary));
    names = apply(PipelineStep.GIVEN_NAMES, article, names, PlaceGivenNames::complete);
    names = apply(PipelineStep.NAMED_THINGS, article, names, NamedThings::complete);
    names =
        apply(
            PipelineStep.POST_NOMINALS,
            article,
            names,
            (part, text, here) -> PostNominals.complete(part, text, here, placeKnowledge));
    names =
        apply(
            PipelineStep.DATELINES,
            article,
            names,
            (part, text, here) -> Datelines.complete(part, text, here, placeKnowledge, ordinary));
    List<RecognizedName> parted = names;
    names =
        apply(
            PipelineStep.HYPHENS,
            article,
            names,
            (part, text, here) ->
                HyphenatedNames.complete(part, text, here, parted, placeKnowledge));
    List<RecognizedName> all = names;
    names =
        apply(
            PipelineStep.POSSESSIVES,
            article,
            names,
            (part, text, here) ->
                PossessiveNames.complete(part, text, here, all, placeKnowledge, ordinary));
    return names;
  }

  /// The names of an article without the plain nouns among them, once they are resolved.
  List<RecognizedName> withoutNouns(ArticleParagraphs article, List<RecognizedName> found) {
    List<RecognizedName> names =
        apply(PipelineStep.COMMON_NOUNS, article, found, CommonNounMentions::without);
    return steps.contains(PipelineStep.NAMED_THINGS)
        ? NamedThings.withoutBearers(article, names)
        : names;
  }

  private List<RecognizedName> apply(
      PipelineStep step, ArticleParagraphs article, List<RecognizedName> found, NameRule rule) {
    if (!steps.contains(step)) {
      return found;
    }
    List<RecognizedName> names = new ArrayList<>(found.size());
    for (ArticlePart part : ArticlePart.values()) {
      List<RecognizedName> here = found.stream().filter(name -> name.part() == part).toList();
      names.addAll(rule.names(part, article.of(part), here));
    }
    return names;
  }
}
