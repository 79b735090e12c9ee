package se.samsyn.domain.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a language by its tag. */
@Converter(autoApply = true)
public class LanguageConverter implements AttributeConverter<Language, String> {

    @Override
    public String convertToDatabaseColumn(Language language) {
        return language == null ? null : language.tag();
    }

    @Override
    public Language convertToEntityAttribute(String tag) {
        return tag == null ? null : Language.ofTag(tag);
    }
}
