//! Knows the elements of the guide's schemas, 3.0 to 3.5, by what is done with them.

/// Says what is done with an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    /// A whole file.
    Root,
    /// A part of a page with a heading of its own.
    Branch,
    /// A heading, or the name of a service.
    Title,
    /// Words that are kept together.
    Paragraph,
    /// A row of a table, kept as one passage.
    Row,
    Cell,
    /// An item of a list: its paragraphs are told apart from running text.
    Item,
    Service,
    Office,
    /// The kind of an office in the directory of the administration.
    Pivot,
    /// A site, with its address.
    Site,
    /// Who offers a service.
    Source,
    /// The way to the page from the site's front page.
    Trail,
    /// A step of that way.
    TrailStep,
    /// A title of the Dublin Core.
    DcTitle,
    /// A day of the Dublin Core.
    DcDate,
    /// What is around the page: links to others, words explained, laws. Its words are left out.
    Aside,
    /// It only holds others, or is a part of a sentence.
    Plain,
}

/// Lists what is around a page.
const ASIDE: [&str; 36] = [
    "Reference",
    "VoirAussi",
    "PourEnSavoirPlus",
    "Definition",
    "Abreviation",
    "DossierPere",
    "SousDossierPere",
    "SousThemePere",
    "ThemePere",
    "QuestionReponse",
    "CommentFaireSi",
    "FicheLiee",
    "NoticeLiee",
    "Partenaire",
    "SurTitre",
    "TitreLong",
    "TitreAlternatif",
    "Audience",
    "Canal",
    "dc:creator",
    "dc:subject",
    "dc:description",
    "dc:publisher",
    "dc:contributor",
    "dc:type",
    "dc:format",
    "dc:identifier",
    "dc:source",
    "dc:language",
    "dc:relation",
    "dc:coverage",
    "dc:rights",
    "Credits",
    "Legende",
    "Actualite",
    "InformationComplementaire",
];

/// Lists what only holds others, or is a part of a sentence.
const PLAIN: [&str; 61] = [
    "Introduction",
    "Texte",
    "ListeSituations",
    "BlocCas",
    "Liste",
    "Tableau",
    "Colonne",
    "LienInterne",
    "LienIntra",
    "LienExterne",
    "LienExterneCommente",
    "LienWeb",
    "MiseEnEvidence",
    "Expression",
    "Valeur",
    "Exposant",
    "Indice",
    "Citation",
    "TermeEtranger",
    "ANoter",
    "ASavoir",
    "Attention",
    "Rappel",
    "Complement",
    "Fiche",
    "Theme",
    "SousTheme",
    "Dossier",
    "SousDossier",
    "NumeroCerfa",
    "AutreNumero",
    "TitreFlottant",
    "estVrai",
    "estFaux",
    "estIndefini",
    "affecteVrai",
    "affecteFaux",
    "Condition",
    "Variable",
    "Branche",
    "SiSelectionne",
    "IntituleSiSelectionne",
    "FragmentConditionne",
    "Cible",
    "Problematique",
    "Problematiques",
    "Aide",
    "ou",
    "et",
    "RechercheGuidee",
    "TexteDeRemplacement",
    "Commentaire",
    "Image",
    "ContenuIllustre",
    "Contenu",
    "Illustration",
    "Question",
    "Description",
    "Resume",
    "Questionnaire",
    "Montant",
];

impl Element {
    /// Returns what is done with an element; `None` for one that no schema known here has.
    pub fn of(name: &str) -> Option<Self> {
        Some(match name {
            "Publication" | "ServiceComplementaire" => Self::Root,
            "Situation" | "Cas" | "Chapitre" | "SousChapitre" | "Avertissement" | "Choix" | "Etape" => Self::Branch,
            "Titre" => Self::Title,
            "Paragraphe" => Self::Paragraph,
            "Rangée" => Self::Row,
            "Cellule" => Self::Cell,
            "Item" => Self::Item,
            "ServiceEnLigne" | "ServiceEnLigneAnnexe" | "ServiceEnLigneAlternatif" => Self::Service,
            "OuSAdresser" | "OuSAdresserSupport" | "QuiPeutMAider" => Self::Office,
            "PivotLocal" => Self::Pivot,
            "RessourceWeb" => Self::Site,
            "Source" => Self::Source,
            "FilDAriane" => Self::Trail,
            "Niveau" => Self::TrailStep,
            "dc:title" => Self::DcTitle,
            "dc:date" => Self::DcDate,
            _ if PLAIN.contains(&name) => Self::Plain,
            _ if ASIDE.contains(&name) => Self::Aside,
            _ => return None,
        })
    }
}
