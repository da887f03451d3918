//! Defines positions in the catalogue. They are handed out while it is read and
//! hold for that one catalogue only; whatever is stored is stored by id.

macro_rules! position {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) $inner);

        impl $name {
            #[inline]
            pub(crate) fn at(self) -> usize {
                usize::from(self.0)
            }
        }
    };
}

position!(
    /// Is a question's place in the order of asking.
    QuestionIx(u8)
);
position!(
    /// Is a choice's place in its question.
    ChoiceIx(u8)
);
position!(
    /// Is a département's place in the order of the codes.
    DepartementIx(u8)
);
position!(
    /// Is a procedure's place in the data.
    ProcedureIx(u16)
);
position!(
    /// Is a case's place in the data.
    CaseIx(u16)
);
