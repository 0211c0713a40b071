package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.ArticlePart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences as agencies and local newspapers write them, with everything at work: which words are
/// names, and of what.
class WireNewsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // offices, institutions and who holds them
        "The Director of the Kwara State Health Board Olumide Fashola resigned."
            + "| Kwara State Health Board/O; Olumide Fashola/P",
        "Deputy Mayor of Córdoba Lucía Ferreyra left. | Córdoba/L; Lucía Ferreyra/P",
        "The head of the Bishops Conference of Malawi Tiyamike Phiri prayed."
            + "| Bishops Conference of Malawi/O; Tiyamike Phiri/P",
        // agencies at the end of a report, and places at its beginning
        "The vote was free, observers in Bamako said. (NAN) | Bamako/L; NAN/O",
        "The vote was free, observers in Bamako said. – KPL | Bamako/L; KPL/O",
        "The vote was free, observers in Bamako said. (ENDS) | Bamako/L",
        "Tbilisi. 17 May (Interfax) - Parliament met. | Tbilisi/L; Interfax/O",
        "Suva, 4 May 2019 (PACNEWS) --- Fiji signed. | Suva/L; PACNEWS/O; Fiji/L",
        // shops
        "She dined at Harry's Bar and works for Dick's Sporting Goods in Tulsa."
            + "| Harry's Bar/O; Dick's Sporting Goods/O; Tulsa/L",
        // hyphens
        "Houthi-held Hodeidah was shelled. | Hodeidah/L",
        "The singer is a non-EU citizen and a non-MP. | EU/O",
        "The Moscow-Kyiv talks failed. | Moscow/L; Kyiv/L",
        // crafts, ships, exercises, laws
        "The Apollo 11 and Soyuz 30 capsules are on show in Prague. | Prague/L",
        "The HMS Prince of Wales docked in Tonga. | Tonga/L",
        "Exercise Talisman Sabre began in Darwin. | Darwin/L",
        "Sarah's Law was debated in Riga. | Riga/L",
        // letters behind a name
        "Alice Mwangi, MBS, and Peter Otieno, OGW, spoke. | Alice Mwangi/P; Peter Otieno/P",
        // sites
        "The rocket left the Xichang space centre on Friday. | Xichang/L",
        // ends of a way
        "The train stopped at the border station of Dong Dang. | Dong Dang/L",
        // companies, clubs and teams
        "Firms such as Samsung, Lotte and Hanwha were raided in Busan."
            + "| Samsung/O; Lotte/O; Hanwha/O; Busan/L",
        "Gor Mahia beat AFC Leopards 2-0 on Sunday. | Gor Mahia/O; AFC Leopards/O",
        "The Toronto Raptors and the Orlando Magic won. | Toronto Raptors/O; Orlando Magic/O",
        "The Calgary Hitmen won in Regina. The Hitmen led early. "
            + "| Calgary Hitmen/O; Regina/L; Hitmen/O",
        // of the world
        "The Mufti of Uganda and the Kabaka prayed. | Uganda/L",
        "Tan Sri Azlan Mahmud and Dato' Lee Chong Beng came. | Azlan Mahmud/P; Lee Chong Beng/P",
        "Don Álvaro Cifuentes and Doña Mercedes Rincón live in Popayán."
            + "| Álvaro Cifuentes/P; Mercedes Rincón/P; Popayán/L",
        "Abu'l-Fadl Rahimi met Ludwig van den Broeck. | Abu'l-Fadl Rahimi/P; Ludwig van den Broeck/P",
      })
  void names_are_found_whole_and_for_what_they_are(String text, String names) {
    assertThat(found(text)).containsExactlyElementsOf(Arrays.asList(names.strip().split("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // whose a short name is
        "Father Anselm Okoro came. Chief Emeka Okoro paid. Father Okoro was tired."
            + "| anselm okoro; emeka okoro; anselm okoro",
        "Marco Bellini spoke. Judge Bellini, no relation, fined him. | marco bellini; bellini",
        "Fidel Ocampo Sr. left. Fidel Ocampo Jr. will run. Ocampo Sr. is 81."
            + "| fidel ocampo sr; fidel ocampo jr; fidel ocampo sr",
        "Pieter Bruyneel the Elder and Pieter Bruyneel the Younger painted."
            + "| pieter bruyneel the elder; pieter bruyneel the younger",
        "The Calgary Hitmen won. The Hitmen led early. | calgary hitmen; calgary hitmen",
        // countries by words made from their name alone
        "A North Korean envoy crossed into the South, South Korean soldiers said."
            + "| north korea; south korea; south korea",
      })
  void short_names_lead_to_whose_they_are(String text, String keys) {
    assertThat(LoadedModels.finder().find("", text).stream().map(mention -> mention.key().folded()))
        .containsExactlyElementsOf(Arrays.asList(keys.strip().split("; ")));
  }

  private static List<String> found(String text) {
    return LoadedModels.finder().find("", text).stream()
        .filter(mention -> mention.part() == ArticlePart.TEXT && !mention.weak())
        .map(mention -> mention.span().of(text) + "/" + mention.type().name().charAt(0))
        .toList();
  }
}
