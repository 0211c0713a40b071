package org.dateline.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.Why;
import org.dateline.names.coreference.Definitions;
import org.dateline.names.coreference.GroupNames;
import org.dateline.names.coreference.PersonNames;
import org.dateline.names.coreference.Slips;
import org.dateline.names.place.Atlas;
import org.dateline.names.place.PlaceContext;
import org.dateline.names.place.Places;
import org.dateline.names.recognition.Alone;
import org.dateline.names.recognition.CommonAcronyms;
import org.dateline.names.recognition.OneType;
import org.dateline.names.recognition.Repeats;
import org.dateline.names.recognition.Splits;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.ArticleText;
import org.dateline.names.text.FoundName;
import org.dateline.names.text.WellKnown;

/// Resolves the names of one article: which mention stands for which full name.
final class ArticleNames {

  private final ArticleText article;
  private final Definitions definitions;
  private final PersonNames persons;
  private final GroupNames groups;
  private final Map<FoundName, Places.Placed> places;

  private ArticleNames(ArticleText article, List<FoundName> names, Atlas atlas, Set<Step> steps) {
    List<FoundName> known = steps.contains(Step.SHORT_FORMS) ? names : List.of();
    this.article = article;
    this.definitions = Definitions.in(article, known);
    this.persons = PersonNames.of(article, known);
    this.groups = new GroupNames(known);
    this.places = steps.contains(Step.PLACES) ? atlas.keys(article, names) : Map.of();
  }

  /// The mentions of an article, from the names found in it, in order.
  ///
  /// @param alone how to tell a single word that is a name
  /// @param atlas what is known of places
  /// @param steps what to do; what is left out is taken as it is
  static List<Mention> resolve(
      ArticleText article, List<FoundName> found, Alone alone, Atlas atlas, Set<Step> steps) {
    List<FoundName> names = found;
    if (steps.contains(Step.PLACES)) {
      names = atlas.complete(article, names);
    }
    if (steps.contains(Step.COMMON_ACRONYMS)) {
      Set<String> common = CommonAcronyms.in(article);
      names = names.stream().filter(name -> !common.contains(name.text())).toList();
    }
    if (steps.contains(Step.SPLITS)) {
      names = Splits.apply(names);
    }
    if (steps.contains(Step.REPEATS)) {
      names = Repeats.complete(article, names, Definitions.in(article, names), alone);
    }
    if (steps.contains(Step.TYPES)) {
      names =
          OneType.decide(article, names, atlas).stream()
              .filter(name ->
                  name.type() != EntityType.PERSON
                      || !PlaceContext.isThing(article, name, alone::isOrdinary))
              .toList();
    }
    List<Mention> mentions = mentions(article, names, atlas, steps);
    return steps.contains(Step.NATIONALITIES)
        ? atlas.withNationalities(article, mentions)
        : mentions;
  }

  private static List<Mention> mentions(
      ArticleText article, List<FoundName> names, Atlas atlas, Set<Step> steps) {
    Slips slips = Slips.in(steps.contains(Step.SLIPS) ? names : List.of());
    List<FoundName> meant = slips.mended(names);
    ArticleNames resolved = new ArticleNames(article, meant, atlas, steps);
    List<Mention> mentions = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      Mention mention = resolved.mention(meant.get(i));
      boolean slip = !names.get(i).equals(meant.get(i)) && mention.why().equals(Why.WRITTEN);
      mentions.add(slip ? resolved.slip(mention, slips.first(meant.get(i))) : mention);
    }
    return mentions;
  }

  private Mention slip(Mention mention, FoundName meant) {
    Why why = Why.of(Why.Kind.SLIP_FOR, meant.text(), article.paragraph(meant));
    return new Mention(mention.part(), mention.span(), mention.key(), why);
  }

  private Mention mention(FoundName name) {
    Places.Placed placed = places.get(name);
    if (placed != null) {
      return new Mention(name.part(), name.span(), placed.key(), placed.why());
    }
    Optional<FoundName> defined = definitions.of(name.text());
    if (defined.isPresent()) {
      return linked(name, defined.get(), Why.Kind.DEFINED_AS);
    }
    Optional<FoundName> person = persons.fullName(name);
    if (person.isPresent()) {
      return linked(name, person.get(), Why.Kind.SHORT_FOR);
    }
    Optional<FoundName> group = groups.fullName(name);
    if (group.isPresent()) {
      return linked(
          name,
          group.get(),
          Acronyms.isOne(name.text()) ? Why.Kind.INITIALS_OF : Why.Kind.SHORT_FOR);
    }
    List<String> candidates =
        name.type() == EntityType.PERSON ? persons.candidates(name) : groups.candidates(name);
    Why why =
        candidates.size() > 1
            ? new Why(Why.Kind.UNDECIDED, candidates, Why.NOWHERE)
            : WellKnown.spelledOut(name)
                .map(full -> Why.of(Why.Kind.ABBREVIATION, full, Why.NOWHERE))
                .orElse(Why.WRITTEN);
    return new Mention(name.part(), name.span(), name.key(), why);
  }

  private Mention linked(FoundName name, FoundName full, Why.Kind kind) {
    Why why = Why.of(kind, full.text(), article.paragraph(full));
    return new Mention(name.part(), name.span(), full.key(), why);
  }
}
