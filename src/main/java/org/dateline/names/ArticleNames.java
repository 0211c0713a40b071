package org.dateline.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Mention;
import org.dateline.model.Why;

/// Resolves the names of one article: which mention stands for which full name.
final class ArticleNames {

  private final ArticleText article;
  private final Definitions definitions;
  private final Map<FoundName, FoundName> persons;
  private final GroupNames groups;

  private ArticleNames(ArticleText article, List<FoundName> names, Definitions definitions) {
    this.article = article;
    this.definitions = definitions;
    this.persons = PersonNames.fullNames(article, names);
    this.groups = new GroupNames(names);
  }

  /// The mentions of an article, from the names found in it, in order.
  ///
  /// @param alone how to tell a single word that is a name
  static List<Mention> resolve(ArticleText article, List<FoundName> found, Alone alone) {
    Set<String> common = CommonAcronyms.in(article);
    List<FoundName> apart =
        Splits.apply(found.stream().filter(name -> !common.contains(name.text())).toList());
    Definitions definitions = Definitions.in(article, apart);
    List<FoundName> names =
        OneType.decide(article, Repeats.complete(article, apart, definitions, alone));
    ArticleNames resolved = new ArticleNames(article, names, Definitions.in(article, names));
    List<Mention> mentions = new ArrayList<>(names.size());
    for (FoundName name : names) {
      mentions.add(resolved.mention(name));
    }
    return mentions;
  }

  private Mention mention(FoundName name) {
    Optional<FoundName> defined = definitions.of(name.text());
    if (defined.isPresent()) {
      return linked(name, defined.get(), Why.Kind.DEFINED_AS);
    }
    Optional<FoundName> full =
        Optional.ofNullable(persons.get(name)).or(() -> groups.fullName(name));
    return full.map(longer -> linked(name, longer, Why.Kind.SHORT_FOR))
        .orElseGet(() -> new Mention(name.part(), name.span(), name.key(), Why.WRITTEN));
  }

  private Mention linked(FoundName name, FoundName full, Why.Kind kind) {
    Why why = Why.of(kind, full.text(), article.paragraph(full));
    return new Mention(name.part(), name.span(), full.key(), why);
  }
}
