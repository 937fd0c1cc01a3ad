package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                          | en
            EN-gb                       | en
            zh                          | zh-CN
            zh-CN                       | zh-CN
            zh-SG                       | zh-CN
            zh-Hans                     | zh-CN
            zh-Hans-TW                  | zh-CN
            zh-Hant                     | zh-TW
            ZH-hant-cn                  | zh-TW
            zh-TW                       | zh-TW
            zh-HK                       | zh-TW
            zh-MO                       | zh-TW
            zh-*                        | zh-CN
            cmn-Hant                    | zh-TW
            yue                         | zh-TW
            yue-CN                      | zh-CN
            zh-cmn-Hant                 | zh-TW
            de                          | en
            *                           | en
            de, zh-TW                   | zh-TW
            en;q=0.5, zh-TW;q=0.7       | zh-TW
            zh-TW;q=0.7, en;q=0.7       | zh-TW
            zh-CN;q=0.1, *;q=0.9        | en
            en;q=0, *                   | zh-CN
            en;q=0                      | en
            en;q=0, zh;q=0, *           | zh-TW
            zh-TW;q=0                   | en
            zh-TW ; Q = 0.300 , en;q=.9 | zh-TW
            zh-TW;q=1.5, en;q=0.1       | en
            zh-TW;level=1               | en
            zh_TW                       | en
            ,,;;q=                      | en
            '' | en
            """)
    void choosesWhatTheCallerWeighsMost(String header, String tag) {
        assertThat(AcceptLanguage.choose(List.of(header)).tag()).isEqualTo(tag);
    }

    @Test
    void passesOverWhatIsTooLongToBeALanguage() {
        assertThat(AcceptLanguage.choose(List.of("zh" + "-a".repeat(50_000) + ",zh-TW;q=0.1"))
                        .tag())
                .isEqualTo("zh-TW");
    }

    @Test
    void readsEveryLineOfTheHeader() {
        assertThat(AcceptLanguage.choose(List.of()).tag()).isEqualTo("en");
        assertThat(AcceptLanguage.choose(List.of("en;q=0.2", "zh-HK")).tag()).isEqualTo("zh-TW");
    }
}
