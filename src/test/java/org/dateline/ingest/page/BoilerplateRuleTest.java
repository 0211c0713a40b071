package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "BREADCRUMB ~ News / China / Koreas",
        "BREADCRUMB ~ Home > World > Asia Pacific",
        "BREADCRUMB ~ Home»Politics»",
        "BREADCRUMB ~ Shows | Our Team | Contact",
        "SHARE ~ SHARE THIS ARTICLE",
        "SHARE ~ Follow us on Twitter: @presstv",
        "SHARE ~ Facebook Twitter WhatsApp Email",
        "SHARE ~ Print",
        "SHARE ~ Close extra sharing options",
        "LABEL ~ text",
        "LABEL ~ WORLD",
        "LABEL ~ Skip to main content",
        "LABEL ~ [Advertisement]",
        "LABEL ~ Terms & Conditions",
        "SUBSCRIBE ~ Subscribe to our daily newsletter and never miss a story.",
        "SUBSCRIBE ~ Sign up now",
        "SUBSCRIBE ~ Already a subscriber? Log in here",
        "RELATED ~ Related stories",
        "RELATED ~ Read more: Envoy arrives in Seoul",
        "RELATED ~ You may also like",
        "RELATED ~ Tags: Korea, China",
        "COPYRIGHT ~ © 2018 Press TV",
        "COPYRIGHT ~ Copyright 2018 Globe Courier. All rights reserved.",
        "COOKIES ~ This site uses cookies. By going on you agree to our use of cookies.",
        "COOKIES ~ Cookie settings",
        "ADDRESS ~ www.presstv.ir",
        "ADDRESS ~ https://x.test/a, news@x.test",
        "MIRROR ~ Press TV’s website can also be accessed at the following alternate addresses:",
        "CREDIT ~ (CGTN)",
        "CREDIT ~ (Photo by Xinhua)",
        "CREDIT ~ Photo: Reuters",
        "CREDIT ~ Reporting by Jane Doe; Editing by John Roe",
        "CREDIT ~ (With inputs from agencies)",
        "COUNTER ~ 12 comments",
        "COUNTER ~ 3 min read",
        "COUNTER ~ Image 1 of 9",
        "RULE ~ * * *",
      })
  void boilerplate_is_told_by_its_whole_line(BoilerplateRule expected, String line) {
    assertThat(BoilerplateRule.of(line)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell in Seoul.",
        "Share of renewables doubles in China",
        "Follow the money: how coal crosses the border",
        "Print runs doubled",
        "Xi / Kim: the second summit in two months and what it is about",
        "Text of the Panmunjom declaration",
        "World leaders welcome summit",
        "Subscribe or not, readers have a choice",
        "Register to vote in Malaysia now, Mahathir says",
        "Get the facts on North Korea in one chart",
        "Support our troops, Trump says",
        "More than a handshake",
        "Related talks were held in Seoul.",
        "Popular leader resigns",
        "Watch: Kim crosses the line",
        "Copyright law is changing.",
        "Cookies were served.",
        "“We use cookies,” the company said.",
        "U.S.",
        "The report can be found on the ministry's website.",
        "(He did not say when the two sides would meet again.)",
        "Photo: Kim and Moon meet at the border",
        "Writing by candlelight, the prisoner finished his book.",
        "With agencies still struggling, the government stepped in.",
        "12 comments that changed the summit",
        "平壤",
      })
  void a_sentence_or_a_headline_is_no_boilerplate(String line) {
    assertThat(BoilerplateRule.of(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share this article",
        "ADVERTISEMENT",
        "Facebook Twitter",
        "Share this on WhatsApp"
      })
  void share_buttons_and_advertisements_are_boilerplate_anywhere(String line) {
    assertThat(BoilerplateRule.isAnywhere(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Politics", "Share", "Related stories", "(CGTN)", "Print media", "© 2018 AP"})
  void other_boilerplate_is_not_taken_out_of_the_middle(String line) {
    assertThat(BoilerplateRule.isAnywhere(line)).isFalse();
  }
}
