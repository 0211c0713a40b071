package org.dateline.names;

import org.dateline.names.coreference.Definitions;
import org.dateline.names.coreference.GroupNames;
import org.dateline.names.coreference.PersonNames;
import org.dateline.names.coreference.Slips;
import org.dateline.names.place.Nationalities;
import org.dateline.names.place.PlaceNames;
import org.dateline.names.place.Places;
import org.dateline.names.recognition.CommonAcronyms;
import org.dateline.names.recognition.NamePhrases;
import org.dateline.names.recognition.OneType;
import org.dateline.names.recognition.Repeats;
import org.dateline.names.recognition.SecondOpinion;
import org.dateline.names.recognition.Splits;

/// The steps from what the first model finds to the mentions of an article. Each can be left out,
/// to measure what it adds and costs.
public enum Step {
  /// A second model where the first leaves capitalised words over: [SecondOpinion].
  SECOND_MODEL,
  /// Names that English announces by their own words: [NamePhrases].
  PHRASES,
  /// States and districts beside places, and which place a name means: [PlaceNames], [Places].
  PLACES,
  /// Acronyms of things are no names: [CommonAcronyms].
  COMMON_ACRONYMS,
  /// Names that were run together: [Splits].
  SPLITS,
  /// Names found in one place and missed in another: [Repeats].
  REPEATS,
  /// One type a name and article: [OneType].
  TYPES,
  /// Slips of the pen: [Slips].
  SLIPS,
  /// Short forms to full names: [Definitions], [PersonNames], [GroupNames].
  SHORT_FORMS,
  /// The weak mentions of countries: [Nationalities].
  NATIONALITIES
}
