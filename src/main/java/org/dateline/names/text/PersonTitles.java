package org.dateline.names.text;

import java.util.Set;

/// The words that stand before a person's name and are no part of it.
///
/// Titles that a name is not complete without ("Pope Francis", "Queen Elizabeth", "Lady Gaga") are
/// not among them.
public final class PersonTitles {

  private static final Set<String> WORDS =
      Set.of(
          ("mr mrs ms miss mx dr prof professor sir dame madam mme mlle monsieur herr frau comrade "
                  + "president vice deputy former acting prime minister premier chancellor "
                  + "chairman chairwoman chairperson chair secretary undersecretary "
                  + "ambassador envoy governor gov mayor senator sen congressman congresswoman "
                  + "representative rep councillor councilor councilman councilwoman speaker "
                  + "spokesman spokeswoman spokesperson director "
                  + "general gen colonel col lieutenant lt captain capt major maj sergeant sgt "
                  + "corporal cpl private pvt admiral adm commander cmdr marshal brigadier brig "
                  + "judge justice attorney detective inspector sheriff officer constable "
                  + "reverend rev rabbi imam ayatollah sheikh sheik archbishop bishop cardinal "
                  + "coach")
              .split(" "));

  private PersonTitles() {}

  /// Whether a folded word is a title.
  public static boolean contains(String folded) {
    return WORDS.contains(folded);
  }
}
