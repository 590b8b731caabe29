//! What is in a share and what is not, over random plans and on the invented ones.

mod both_homes;
mod leaves;
mod oracle;
mod property;
mod samples;
mod table;
