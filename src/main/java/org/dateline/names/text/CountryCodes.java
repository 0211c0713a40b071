package org.dateline.names.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The codes of countries in three capitals, of ISO 3166 and where the Olympic Committee has
/// others.
public final class CountryCodes {

  private static final Set<String> OLYMPIC =
      Set.of(
          ("ALG ANG BAH BAN BAR BOT BRN BUL CAM CHI CRC CRO DEN ESA FIJ GAM GER GRE GUA GUI HAI HON INA IRI KSA KUW LAT LBA LIB MAD"
                  + " MAS MGL MON MRI MYA NEP NED NGR NIG OMA PAR PHI POR PUR RSA SLO SRI SUD SUI TAN TPE UAE URU VIE ZAM ZIM")
              .split(" "));
  private static final Set<String> CODES = codes();

  private CountryCodes() {}

  /// Whether three capitals are one.
  public static boolean contains(String code) {
    return CODES.contains(code);
  }

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>(OLYMPIC);
    codes.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    return codes;
  }
}
