package org.dateline.names.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.names.text.NameNormalizer;

/// The states of the USA and the provinces of Canada as news write them behind a city: in full, in
/// the old abbreviation ("Calif."), or in two capitals ("CA").
final class UsStates {

  /// The two capitals first, then the other abbreviations without dots.
  private static final String TABLE =
      """
      Alabama=AL Ala|Alaska=AK|Arizona=AZ Ariz|Arkansas=AR Ark|California=CA Calif Cal\
      |Colorado=CO Colo|Connecticut=CT Conn|Delaware=DE Del|Florida=FL Fla|Georgia=GA Ga\
      |Hawaii=HI|Idaho=ID|Illinois=IL Ill|Indiana=IN Ind|Iowa=IA|Kansas=KS Kan Kans\
      |Kentucky=KY Ky|Louisiana=LA La|Maine=ME|Maryland=MD Md|Massachusetts=MA Mass\
      |Michigan=MI Mich|Minnesota=MN Minn|Mississippi=MS Miss|Missouri=MO Mo|Montana=MT Mont\
      |Nebraska=NE Neb Nebr|Nevada=NV Nev|New Hampshire=NH|New Jersey=NJ|New Mexico=NM|New York=NY\
      |North Carolina=NC|North Dakota=ND|Ohio=OH|Oklahoma=OK Okla|Oregon=OR Ore\
      |Pennsylvania=PA Pa Penn Penna|Rhode Island=RI|South Carolina=SC|South Dakota=SD\
      |Tennessee=TN Tenn|Texas=TX Tex|Utah=UT|Vermont=VT Vt|Virginia=VA Va|Washington=WA Wash\
      |West Virginia=WV WVa|Wisconsin=WI Wis Wisc|Wyoming=WY Wyo|Puerto Rico=PR\
      |Alberta=AB Alta|British Columbia=BC|Manitoba=MB Man|New Brunswick=NB\
      |Newfoundland and Labrador=NL Nfld|Newfoundland=NF|Nova Scotia=NS|Ontario=ON Ont\
      |Prince Edward Island=PE PEI|Quebec=QC Que PQ|Saskatchewan=SK Sask|Yukon=YT\
      |Northwest Territories=NT NWT|Nunavut=NU\
      """;

  private static final String FIRST_OF_CANADA = "Alberta";
  private static final Map<String, UsState> BY_NAME = new HashMap<>();
  private static final Map<String, UsState> BY_ABBREVIATION = new HashMap<>();

  static {
    String country = "united states";
    for (String row : TABLE.split("\\|")) {
      String name = row.substring(0, row.indexOf('='));
      country = name.equals(FIRST_OF_CANADA) ? "canada" : country;
      UsState state = new UsState(NameNormalizer.letters(name), country);
      BY_NAME.put(state.folded, state);
      for (String abbreviation : row.substring(name.length() + 1).split(" ")) {
        BY_ABBREVIATION.put(abbreviation, state);
      }
    }
  }

  /// A state or province.
  ///
  /// @param folded its full name, folded
  /// @param country the country that it is in, folded
  record UsState(String folded, String country) {}

  private UsStates() {}

  /// The state of a name written in full, by its letters.
  static Optional<UsState> named(String letters) {
    return Optional.ofNullable(BY_NAME.get(letters));
  }

  /// The state of an abbreviation as written: "Calif.", "Calif", "N.J.", "NJ".
  static Optional<UsState> abbreviated(String written) {
    return Optional.ofNullable(BY_ABBREVIATION.get(written.replace(".", "").replace(" ", "")));
  }

  /// The state of either.
  static Optional<UsState> of(String written) {
    return abbreviated(written).or(() -> named(NameNormalizer.letters(written)));
  }
}
