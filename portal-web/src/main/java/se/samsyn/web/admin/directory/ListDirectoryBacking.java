package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.service.directory.DirectoryService;

/** The lists of organisations, persons and municipalities, narrowed by words in the address. */
@Named
@RequestScoped
public class ListDirectoryBacking {

    @Inject
    private DirectoryService directory;

    private String words;
    private String page;
    private Results<Organisation> organisations;
    private Results<Person> persons;

    public void loadOrganisations() {
        organisations = directory.searchOrganisations(words, number());
    }

    public void loadPersons() {
        persons = directory.searchPersons(words, number());
    }

    private int number() {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    public String getQuery() {
        return "words=" + (words == null ? "" : URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    public Results<Organisation> getOrganisations() {
        return organisations;
    }

    public Results<Person> getPersons() {
        return persons;
    }

    public List<Municipality> getMunicipalities() {
        return directory.municipalities();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
