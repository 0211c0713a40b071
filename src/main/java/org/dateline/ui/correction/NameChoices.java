package org.dateline.ui.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.library.correction.Corrections;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason.LinkRule;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;
import org.dateline.ui.correction.NameTarget.MentionTarget;

/// All that the reader can say of a name.
///
/// @param entity what it stands for
/// @param name the name, by which corrections speak of the entity
/// @param undecided whether nothing tells whose name it is
/// @param candidates whose it may be where nothing tells
/// @param notName that it is no name, from one place to everywhere
/// @param types what else it could be
/// @param splits names that could be set apart from the entity, each with nothing to change where
///   it is the only one
/// @param whole all mentions of the entity: what changes if it is renamed or merged
record NameChoices(
    Entity entity,
    FullName name,
    boolean undecided,
    List<CandidateChoice> candidates,
    List<CorrectionChoice> notName,
    List<CorrectionChoice> types,
    List<CorrectionChoice> splits,
    CorrectionPreview whole) {

  /// The largest number of names that are offered to be set apart.
  private static final int MAX_SPLITS = 12;

  NameChoices {
    candidates = List.copyOf(candidates);
    notName = List.copyOf(notName);
    types = List.copyOf(types);
    splits = List.copyOf(splits);
  }

  /// Asks what can be said. Touches files.
  ///
  /// @throws LibraryException if it is no name any more
  static NameChoices of(Corrections corrections, NameTarget target) {
    Entity entity = target.entity();
    List<FullName> names = corrections.namesOf(entity.number());
    FullName name =
        target
            .mention()
            .map(it -> corrections.named(it.mention().key()))
            .orElseGet(() -> names.stream().findFirst())
            .orElseThrow(() -> new LibraryException(new Failure.NoEntity(entity.name())));
    return new NameChoices(
        entity,
        name,
        target.mention().filter(NameChoices::isUndecided).isPresent(),
        target
            .mention()
            .filter(NameChoices::isUndecided)
            .map(it -> candidates(corrections, it, name))
            .orElse(List.of()),
        notName(corrections, target.mention(), name, names.size() > 1),
        Arrays.stream(EntityType.values())
            .filter(type -> type != entity.type())
            .map(type -> choice(corrections, new Correction.TypeChange(name, type)))
            .toList(),
        (target.mention().isPresent() ? List.of(name) : names)
            .stream()
                .limit(MAX_SPLITS)
                .map(it -> choice(corrections, new Correction.EntitySplit(it)))
                .toList(),
        // What would be gone if it were none.
        corrections.preview(new Correction.NotAName(name, false)));
  }

  private static boolean isUndecided(MentionTarget mention) {
    return mention.mention().why().kind() == LinkRule.UNDECIDED;
  }

  private static List<CandidateChoice> candidates(
      Corrections corrections, MentionTarget mention, FullName name) {
    String article = mention.article().id();
    return corrections.candidates(article, mention.mention()).stream()
        .map(candidate ->
            new CandidateChoice(
                candidate,
                choice(corrections, new Correction.MentionLink(article, name, candidate.name()))))
        .toList();
  }

  private static List<CorrectionChoice> notName(
      Corrections corrections,
      Optional<MentionTarget> mention,
      FullName name,
      boolean hasOtherNames) {
    List<Correction> all = new ArrayList<>();
    mention.ifPresent(it -> {
      all.add(corrections.noNameHere(it.article().id(), it.mention()));
      all.add(new Correction.NotAMentionInArticle(it.article().id(), name));
      if (hasOtherNames) {
        all.add(new Correction.NotAName(name, true));
      }
    });
    all.add(new Correction.NotAName(name, false));
    return all.stream().map(it -> choice(corrections, it)).toList();
  }

  private static CorrectionChoice choice(Corrections corrections, Correction correction) {
    return new CorrectionChoice(correction, corrections.preview(correction));
  }
}
